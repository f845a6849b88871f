// `npm run start:excel`: serves the add-in over https to this machine and opens it in Excel.
import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded, ROOT, staticFiles } from './static-files.mjs';

const ADDIN = path.join(ROOT, 'dist/addin');
/** Where manifest.xml says that the add-in is; another port is for tests. */
const HOST = 'localhost';
const PORT = Number(process.env.PORT ?? 3000);

/** Made by Microsoft's tool for add-ins that are being developed. */
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');
const INSTALL = 'npx office-addin-dev-certs install';

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

function readCertificate() {
  const [keyFile, certificateFile] = ['localhost.key', 'localhost.crt'].map((name) =>
    path.join(CERTIFICATES, name),
  );
  if (!existsSync(keyFile) || !existsSync(certificateFile)) {
    fail(`没有找到本机的 https 证书，可运行 ${INSTALL} 安装`);
  }
  const cert = readFileSync(certificateFile);
  if (Date.parse(new X509Certificate(cert).validTo) < Date.now()) {
    fail(`本机的 https 证书已过期，可运行 ${INSTALL} 更新`);
  }
  return { key: readFileSync(keyFile), cert };
}

/**
 * Office shows a general icon for images that must not be kept. No policy on who may frame or open the page:
 * Excel on the web does both, from another site.
 */
const headersFor = (type) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': type?.startsWith('image/') ? 'max-age=3600' : 'no-cache',
});

/** Microsoft's tool that registers a manifest with Excel; fetched on demand, because it is 450 MB. */
const toolArguments = (command) => [
  '--yes',
  'office-addin-debugging',
  command,
  'manifest.xml',
  'desktop',
  ...(command === 'start' ? ['--no-debug', '--no-live-reload'] : []),
];
const toolOptions = { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' };

function openExcel() {
  console.log('正在打开 Excel……');
  process.once('SIGINT', () => {
    console.log('正在从 Excel 中移除……');
    spawnSync('npx', toolArguments('stop'), toolOptions);
    process.exit(0);
  });
  const tool = spawn('npx', toolArguments('start'), toolOptions);
  const complain = () => console.error('无法打开 Excel，原因见上面的输出，服务仍在运行');
  tool.on('error', complain);
  tool.on('exit', (code) => {
    if (code !== 0) complain();
  });
}

const certificate = readCertificate();
// `--built` serves what is there, and `--serve` leaves Excel alone; both are for tests.
if (!process.argv.includes('--built')) buildIfNeeded('addin', path.join(ADDIN, 'taskpane.html'));
const server = createServer(certificate, staticFiles(ADDIN, headersFor));
server.on('listening', () => {
  console.log(`绩效自评助手：https://${HOST}:${server.address().port}/taskpane.html`);
  console.log('只有本机能访问，按 Ctrl+C 结束');
  if (!process.argv.includes('--serve')) openExcel();
});
server.on('error', ({ code }) =>
  fail(
    code === 'EADDRINUSE'
      ? `端口“${PORT}”已被占用，可先结束占用它的程序，例如 npm start`
      : `无法使用端口“${PORT}”：${code}`,
  ),
);
server.listen(PORT, HOST);
