import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SOFFICE = process.env['SOFFICE'] ?? 'soffice';

/** A program that waits for something nobody will answer is ended. */
const PATIENCE = 60_000;

let folder = '';

const headless = (): readonly string[] => [`-env:UserInstallation=file://${folder}/profile`, '--headless'];

/** A LibreOffice with a profile of its own for a test file. */
export function useLibreOffice(): void {
  jest.setTimeout(2 * PATIENCE);
  // The first start with a new profile sets it up and may end early.
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'selfeval-libreoffice-'));
    spawnSync(SOFFICE, [...headless(), '--terminate_after_init'], { timeout: PATIENCE });
  }, 2 * PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Has LibreOffice open a file and save it in another format. */
export function converted(file: Uint8Array, to: 'html' | 'xlsx' | 'pdf'): Buffer {
  const source = path.join(folder, 'source.xlsx');
  const out = path.join(folder, to);
  writeFileSync(source, file);
  execFileSync(SOFFICE, [...headless(), '--convert-to', to, '--outdir', out, source], { timeout: PATIENCE });
  return readFileSync(path.join(out, `source.${to}`));
}
