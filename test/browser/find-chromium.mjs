// The browser for tests, pictures and measurements; run by itself it prints what to launch.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where Linux distributions put it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The unpacked browser looks for fonts in `/tmp/fonts` alone; without any, text is drawn nowhere and takes no room. */
function writeFontConfiguration(folder) {
  const dirs = [path.join(folder, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = dirs.map((dir) => `<dir>${dir}</dir>`).join('');
  const configuration =
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
    `<fontconfig>${lines}<cachedir>${path.join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(path.join(folder, 'fonts.conf'), configuration);
}

/** Unpacks the browser that npm brought along, with the system libraries it needs. */
async function unpackChromium() {
  // A folder for each worker of jest: two must not unpack over one another.
  const folder = path.join(os.tmpdir(), `selfeval-chromium-${process.env.JEST_WORKER_ID ?? '0'}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // The package brings its libraries only where it believes itself in the place they were made for.
  process.env.AWS_EXECUTION_ENV ??= `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  writeFontConfiguration(folder);
  return { executablePath, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: folder } };
}

/**
 * How to launch the browser: the one `CHROMIUM` names (`npm` for npm's own), else an installed one, else npm's
 * own, which needs no system packages.
 */
export async function findChromium() {
  const { CHROMIUM } = process.env;
  const named = CHROMIUM ?? INSTALLED.find((file) => existsSync(file)) ?? 'npm';
  const found = named === 'npm' ? await unpackChromium() : { executablePath: named, env: {} };
  return { executablePath: found.executablePath, args: ARGUMENTS, env: { ...process.env, ...found.env } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await findChromium()));
}
