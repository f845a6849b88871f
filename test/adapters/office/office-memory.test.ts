import { choosePolicy } from '../../../src/app/choose-policy';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/index';
import { printMemoryXml } from '../../../src/core/memory/memory-xml';
import { EMPTY_MEMORY, MEMORY_NAMESPACE } from '../../../src/core/memory/workbook-memory';
import type { WorkbookMemory } from '../../../src/core/memory/workbook-memory';
import { openForms } from './excel-sample';
import type { OpenedExcel } from './excel-sample';

const SICHUAN: WorkbookMemory = { ...EMPTY_MEMORY, policy: findPreset('四川') };
const HUBEI: WorkbookMemory = { ...EMPTY_MEMORY, policy: findPreset('湖北') };
const LATER = `<memory xmlns="${MEMORY_NAMESPACE}">{"version":99}</memory>`;

/** What is remembered, as the reading of one known form tells it, and in how many syncs. */
async function remembered({ host, workbook }: OpenedExcel) {
  const before = host.batches.length;
  const reading = await readLiveWorkbook(workbook, { sheet: '表1' });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return { memory: reading.memory, syncs: host.batches.length - before };
}

const store = ({ host }: OpenedExcel) => host.workbook.xmlParts;

function replaceElsewhere(opened: OpenedExcel, memory: WorkbookMemory): void {
  for (const part of store(opened).byNamespace(MEMORY_NAMESPACE)) store(opened).delete(part);
  store(opened).add(printMemoryXml(memory));
}

describe('what another client remembers in the same workbook', () => {
  it('is seen when it is the first, at the price of one sync, and then of none', async () => {
    const opened = openForms(1);
    await readLiveWorkbook(opened.workbook);
    store(opened).add(printMemoryXml(SICHUAN));
    expect(await remembered(opened)).toEqual({ memory: SICHUAN, syncs: 2 });
    expect(await remembered(opened)).toEqual({ memory: SICHUAN, syncs: 1 });
  });

  it('is seen with the form when it is changed', async () => {
    const opened = openForms(1);
    await opened.workbook.writeMemory(SICHUAN);
    await readLiveWorkbook(opened.workbook);
    const [part] = store(opened).byNamespace(MEMORY_NAMESPACE);
    if (part === undefined) throw new Error('no part');
    store(opened).replace(part, printMemoryXml(HUBEI));
    expect(await remembered(opened)).toEqual({ memory: HUBEI, syncs: 1 });
  });

  it('is seen when its part is another one, or gone', async () => {
    const opened = openForms(1);
    await opened.workbook.writeMemory(SICHUAN);
    await readLiveWorkbook(opened.workbook);
    replaceElsewhere(opened, HUBEI);
    expect((await remembered(opened)).memory).toEqual(HUBEI);
    for (const part of store(opened).byNamespace(MEMORY_NAMESPACE)) store(opened).delete(part);
    expect((await remembered(opened)).memory).toEqual(EMPTY_MEMORY);
    expect(opened.host.undo.wipedBy).toHaveLength(1);
  });

  it('costs nothing more after a memory of our own has come or gone', async () => {
    const opened = openForms(1);
    await readLiveWorkbook(opened.workbook);
    await opened.workbook.writeMemory(SICHUAN);
    expect(await remembered(opened)).toEqual({ memory: SICHUAN, syncs: 1 });
    await opened.workbook.writeMemory(EMPTY_MEMORY);
    expect(await remembered(opened)).toEqual({ memory: EMPTY_MEMORY, syncs: 1 });
  });

  it('does not hide that the sheet is gone', async () => {
    const { host, workbook } = openForms(2);
    await workbook.writeMemory(SICHUAN);
    await readLiveWorkbook(workbook);
    host.user.deleteSheet('表1');
    expect(await workbook.read({ sheet: '表1' })).toEqual({ kind: 'sheetMissing', sheet: '表1' });
  });
});

describe('a memory that cannot be read', () => {
  it.each([
    { what: 'of a later version', xml: LATER },
    { what: 'that is broken', xml: `<memory xmlns="${MEMORY_NAMESPACE}">{"version":</memory>` },
    { what: 'without contents', xml: `<memory xmlns="${MEMORY_NAMESPACE}"/>` },
  ])('$what is told, and never written over', async ({ xml }) => {
    const opened = openForms(1);
    store(opened).add(xml);
    const reading = await readLiveWorkbook(opened.workbook);
    const problems = reading.kind === 'read' ? reading.memoryProblems : [];
    expect(problems).toHaveLength(1);
    const outcome = await choosePolicy(opened.workbook, {
      policy: DEFAULT_POLICY,
      scope: { kind: 'sheet', sheet: '表1' },
    });
    expect(outcome).toEqual({ kind: 'memoryUnreadable', problems });
    expect(
      store(opened)
        .byNamespace(MEMORY_NAMESPACE)
        .map((part) => part.xml),
    ).toEqual([xml]);
    expect(await opened.workbook.read({ sheet: '表1' })).toMatchObject({ memoryProblems: problems });
  });
});
