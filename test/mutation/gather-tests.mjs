import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect } from 'expect';
import { bind } from 'jest-each';

/** Fewer runs than in `npm test` and always the same ones: a mutant lives or dies for a reason. */
const PROPERTY_RUNS = 10;
const PROPERTY_SEED = 1;

/** Tests of how the work grows, not of what comes out: too long to run for every mutant. */
const ABOUT_GROWTH = /in linear time|done at once/u;

const require = createRequire(import.meta.url);

/** fast-check with as many runs as a mutant is worth. */
export function propertyLibrary() {
  const library = require('fast-check');
  const assert = (property, { numRuns = PROPERTY_RUNS, ...rest } = {}) =>
    library.assert(property, {
      ...rest,
      numRuns: Math.min(numRuns, PROPERTY_RUNS),
      seed: PROPERTY_SEED,
      endOnFailure: true,
    });
  return { __esModule: true, default: { ...library, assert } };
}

const findTests = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join(folder, name));

/** Loads every test file of a folder; what they hand to `describe` and `it` comes back as a list. */
export function gatherTests(folder, load) {
  const tests = [];
  const uses = new Map();
  let current = '';
  let outer = [];
  const describe = (name, body) => {
    const before = outer;
    outer = [...outer, name];
    body();
    outer = before;
  };
  const it = (name, body) => {
    const title = [...outer, name].join(' ');
    if (ABOUT_GROWTH.test(title)) return;
    const id = `${current} ${title}`;
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    tests.push({ id: count === 1 ? id : `${id} (${count})`, name: title, file: current, body });
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, test: it, expect });
  for (const file of findTests(folder)) {
    current = file;
    load(file);
  }
  return tests;
}
