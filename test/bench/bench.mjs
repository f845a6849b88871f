// `npm run bench`: rows judged per second, real files against ExcelJS merely loading and saving them, peak memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchPage } from './bench-page.mjs';
import { classicForm, formFiles, longSheet } from './inputs.mjs';

const RUNS = 5;
/** The compiler goes on making our code faster for the first few of them. */
const FILE_RUNS = 9;
const FILES = 200;
const ROW_COUNTS = [1_000, 10_000, 100_000];

/** Bundles the subject the way the command line is bundled. */
async function bundle(folder) {
  const { default: webpack } = await import('webpack');
  const { default: configurations } = await import('../../webpack.config.js');
  const cli = configurations().find(({ name }) => name === 'cli');
  const compiler = webpack({
    ...cli,
    mode: 'production',
    entry: './test/bench/subject.ts',
    output: { ...cli.output, path: folder, filename: 'subject.mjs' },
    plugins: [],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve(path.join(folder, 'subject.mjs')));
    });
  });
}

const load = (file) => import(pathToFileURL(file).href);

function describeRuns(values, digits = 0) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const text = [median, low, high].map((value) => value.toFixed(digits));
  return { median, text: `${text[0]} (${text[1]}–${text[2]})` };
}

/** Processor time, which other work on the machine does not lengthen as it does the time on the wall. */
async function milliseconds(act) {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function checkAndScore(subject, files) {
  const { openXlsx, nodeCompression, evaluateWorkbook, applyPlan, DEFAULT_POLICY } = subject;
  for (const bytes of files) {
    const opened = openXlsx(bytes, nodeCompression);
    const { sheets } = await evaluateWorkbook(opened.workbook, DEFAULT_POLICY);
    const plans = sheets.flatMap(({ evaluations }) => evaluations.map(({ plan }) => plan));
    const applied = await applyPlan(opened.workbook, plans);
    if (applied.kind !== 'applied') throw new Error(applied.kind);
    opened.workbook.toBytes();
  }
}

/** Loads the library only where it runs: it must not count in our memory. */
async function loadAndSave(files) {
  const { default: ExcelJS } = await import('exceljs');
  for (const bytes of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes);
    await workbook.xlsx.writeBuffer();
  }
}

async function measureRows({ openXlsx, evaluateSheet, DEFAULT_POLICY }) {
  console.log(
    `rows of one form, read, judged, scored and checked; processor time of ${RUNS} runs, median (range)`,
  );
  const { sheets } = await openXlsx(classicForm()).workbook.readSheets();
  let base = 0;
  for (const count of ROW_COUNTS) {
    const sheet = longSheet(sheets[0], count);
    const times = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const time = await milliseconds(() => {
        const [evaluation] = evaluateSheet(sheet, DEFAULT_POLICY).evaluations;
        if (evaluation?.results.length !== count) throw new Error('not every row was read');
      });
      if (run > 0) times.push((time * 1000) / count);
    }
    const { median, text } = describeRuns(times, 1);
    base ||= median;
    const perSecond = Math.round(1_000_000 / median).toLocaleString('en');
    console.log(
      `${String(count).padStart(7)} rows: ${text} µs a row, ${perSecond} rows/s, ` +
        `ratio to ${ROW_COUNTS[0]} rows ${(median / base).toFixed(2)}`,
    );
  }
}

async function measureFiles(subject) {
  const files = formFiles(FILES);
  const times = { ours: [], exceljs: [] };
  for (let run = 0; run <= FILE_RUNS; run += 1) {
    const ours = await milliseconds(() => checkAndScore(subject, files));
    const exceljs = await milliseconds(() => loadAndSave(files));
    if (run === 0) continue;
    times.ours.push(ours);
    times.exceljs.push(exceljs);
  }
  const ours = describeRuns(times.ours);
  const exceljs = describeRuns(times.exceljs);
  console.log(`\n${FILES} real forms; processor time of ${FILE_RUNS} runs, median (range)`);
  console.log(`read, evaluate, write, save:  ${ours.text} ms`);
  console.log(`ExcelJS, load and save only:  ${exceljs.text} ms`);
  console.log(`ratio ${(ours.median / exceljs.median).toFixed(2)}`);
}

function measureMemory(bundleFile) {
  const peak = (who) => {
    const words = [import.meta.filename, '--memory', who, bundleFile];
    const child = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    return Number(child.stdout) / 1024;
  };
  const [ours, exceljs] = ['ours', 'exceljs'].map((who) =>
    describeRuns(Array.from({ length: RUNS }, () => peak(who))),
  );
  console.log(
    `\npeak memory of the same ${FILES} files, each in a process of its own; ${RUNS} runs, median (range)`,
  );
  console.log(`read, evaluate, write, save:  ${ours.text} MB`);
  console.log(`ExcelJS, load and save only:  ${exceljs.text} MB`);
  console.log(`ratio ${(ours.median / exceljs.median).toFixed(2)}`);
}

async function reportPeak(who, bundleFile) {
  const files = formFiles(FILES);
  await (who === 'ours' ? checkAndScore(await load(bundleFile), files) : loadAndSave(files));
  process.stdout.write(String(process.resourceUsage().maxRSS));
}

async function measureAll() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'selfeval-bench-'));
  try {
    const bundleFile = await bundle(folder);
    const subject = await load(bundleFile);
    await measureRows(subject);
    await measureFiles(subject);
    measureMemory(bundleFile);
    await benchPage();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [mode, who, bundleFile] = process.argv.slice(2);
await (mode === '--memory' ? reportPeak(who, bundleFile) : measureAll());
