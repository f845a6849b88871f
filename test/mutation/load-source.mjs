import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);

/**
 * Reads TypeScript as jest does, by jest's own settings, and remembers what it has compiled.
 *
 * @param replaced modules that stand in for packages, by name
 * @returns a function that begins a load: every file is run once more for it
 */
export function sourceLoader(root, replaced) {
  const { jest } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [[, swc]] = Object.values(jest.transform);
  const compiled = new Map();
  const compile = (file) => {
    const { code } = transformSync(fs.readFileSync(file, 'utf8'), { ...swc, filename: file, swcrc: false });
    return vm.runInThisContext(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
      filename: file,
    });
  };
  return () => {
    const loaded = new Map();
    const load = (file) => {
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const run = compiled.get(file) ?? compile(file);
      compiled.set(file, run);
      const requireHere = (name) => {
        if (replaced.has(name)) return replaced.get(name);
        if (!name.startsWith('.') && !path.isAbsolute(name)) return require(name);
        const target = path.resolve(path.dirname(file), name);
        if (path.extname(target) === '.json') return require(target);
        return load(target.endsWith('.ts') ? target : `${target}.ts`);
      };
      run(module.exports, requireHere, module, file, path.dirname(file));
      return module.exports;
    };
    return load;
  };
}
