import fs from 'node:fs';
import path from 'node:path';
import { diagnosisOf } from '../../src/taskpane/diagnosis-context';

const INDEX = path.resolve(__dirname, '../../src/taskpane/index.tsx');

describe('diagnosisOf', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  beforeAll(() => {
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Edge' }, configurable: true });
  });
  afterAll(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'navigator');
    else Object.defineProperty(globalThis, 'navigator', before);
  });

  it('is what there is to tell of the program', async () => {
    expect(await diagnosisOf(() => Promise.resolve('Excel，PC'))).toBe('Excel，PC');
  });

  it('is the browser where the rest cannot be fetched', async () => {
    const gone = () => Promise.reject(new Error('Loading chunk helpers failed'));
    expect(await diagnosisOf(gone)).toBe('Edge');
  });

  it('is fetched by a failure, and not with the pane', () => {
    const index = fs.readFileSync(INDEX, 'utf8');
    expect(index).toContain('import(/* webpackChunkName: "helpers" */ \'../adapters/office/diagnose\')');
    expect(index).not.toMatch(/^import [^;]*office\/diagnose/mu);
  });
});
