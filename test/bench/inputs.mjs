import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FORMS = path.resolve(import.meta.dirname, '../forms/real');

const FIRST_INDICATOR_ROW = 13;

const realForms = () =>
  readdirSync(FORMS)
    .sort()
    .map((slug) => new Uint8Array(readFileSync(path.join(FORMS, slug, 'form.xlsx'))));

/** Another value in the last typed number, so that copies differ and there is something to write. */
function vary(form, index) {
  const parts = unzipSync(form);
  const sheet = Object.keys(parts).find((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name));
  const xml = strFromU8(parts[sheet]);
  const cells = [...xml.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([\d.]+)<\/v><\/c>/gu)];
  const last = cells.at(-1);
  const changed = last[0].replace(/<v>[\d.]+<\/v>/u, `<v>${Number(last[1]) - (index % 7) - 1}</v>`);
  const varied = xml.slice(0, last.index) + changed + xml.slice(last.index + last[0].length);
  return zipSync({ ...parts, [sheet]: strToU8(varied) });
}

/** Real forms over and over, each a little different. */
export function formFiles(count) {
  const forms = realForms();
  return Array.from({ length: count }, (_, index) => vary(forms[index % forms.length], index));
}

const shifted = (cells, row, values) =>
  new Map(
    [...cells].map(([column, cell]) => [
      column,
      column in values ? { ...cell, value: values[column](row) } : cell,
    ]),
  );

/** The classic form with as many indicator rows as wanted; the weights still add up. */
export function longSheet(classic, count) {
  const { rows } = classic;
  const values = {
    4: (row) => `培训企业${row}`,
    5: (row) => `≥${(row % 90) + 10}家`,
    6: (row) => `${(row % 70) + 20}家`,
    7: () => 90 / count,
    8: () => 0,
  };
  const head = [...rows].filter(([row]) => row < FIRST_INDICATOR_ROW);
  const indicator = rows.get(FIRST_INDICATOR_ROW);
  const body = Array.from({ length: count }, (_, index) => {
    const row = FIRST_INDICATOR_ROW + index;
    return [row, shifted(indicator, row, values)];
  });
  const [, total] = [...rows].find(([, cells]) => String(cells.get(1)?.value).includes('总分'));
  return {
    ...classic,
    rows: new Map([...head, ...body, [FIRST_INDICATOR_ROW + count, total]]),
    mergedAreas: classic.mergedAreas.filter(({ bottom }) => bottom < FIRST_INDICATOR_ROW),
  };
}

export const classicForm = () =>
  new Uint8Array(readFileSync(path.join(FORMS, 'classic-with-spare-rows/form.xlsx')));
