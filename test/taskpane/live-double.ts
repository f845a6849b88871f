import type { ChangeSource, LiveWorkbook, WorkbookEvent } from '../../src/app/live-workbook';
import type { SheetDrawer } from '../../src/app/sheet-drawer';
import type { SheetCell, Workbook, WorkbookProblem } from '../../src/app/workbook';
import { EMPTY_MEMORY } from '../../src/core/index';
import type { MarkPlan, WorkbookMemory } from '../../src/core/index';
import { printAddress } from '../../src/core/sheet/cell-address';
import { cellAt } from '../../src/core/sheet/sheet-snapshot';
import type { CellValue } from '../../src/core/sheet/sheet-snapshot';

/** A workbook that is open before nobody: what the pane does to it can be looked at. */
export interface LiveDouble extends LiveWorkbook {
  /** Types a value into a cell, as the person or a co-author would. */
  type(cell: SheetCell, value: CellValue, source?: ChangeSource): Promise<void>;
  activate(sheet: string): void;
  /** Goes to another sheet, and no event tells of it. */
  look(sheet: string): void;
  tell(event: WorkbookEvent): void;
  valueAt(cell: SheetCell): Promise<CellValue>;
  /** Makes the next calls answer with a problem, or throw. */
  refuse(answer: WorkbookProblem | Error | null): void;
  /** Makes the next calls wait. */
  delay(until: Promise<void>): void;
  readonly marks: readonly MarkPlan[];
  readonly selected: readonly string[];
  readonly memory: WorkbookMemory;
  readonly readCount: number;
  readonly applyCount: number;
  readonly watcherCount: number;
}

/** Makes any workbook a live one, with marks, memory and selection kept in plain sight. */
export function liveDouble(inner: Workbook & SheetDrawer, activeSheet: string | null = null): LiveDouble {
  const listeners = new Set<(event: WorkbookEvent) => void>();
  let memory = EMPTY_MEMORY;
  let marks: readonly MarkPlan[] = [];
  let active = activeSheet;
  let refusal: WorkbookProblem | Error | null = null;
  let readCount = 0;
  let applyCount = 0;
  const selected: string[] = [];
  let delay = Promise.resolve();
  const answer = async <Value>(value: () => Value | Promise<Value>): Promise<Value | WorkbookProblem> => {
    await delay;
    if (refusal instanceof Error) throw refusal;
    return refusal ?? value();
  };
  const tell = (event: WorkbookEvent): void => listeners.forEach((listener) => listener(event));
  const valueAt = async ({ sheet: name, at }: SheetCell): Promise<CellValue> => {
    const reading = await inner.readSheets();
    const sheet = 'kind' in reading ? undefined : reading.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`no sheet: ${name}`);
    return cellAt(sheet, at).value;
  };
  const refuseMarks = async (plans: readonly MarkPlan[]): Promise<WorkbookProblem | null> => {
    const reading = await inner.readSheets();
    if ('kind' in reading) return reading;
    for (const { sheet: name, marks: wanted } of plans) {
      const sheet = reading.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
      const cells = wanted.map(({ area: { top, left } }) => ({
        sheet: name,
        at: { row: top, column: left },
      }));
      if (sheet.isProtected && cells.length > 0) return { kind: 'protected', cells };
    }
    return null;
  };
  return {
    readSheets: () => answer(() => inner.readSheets()),
    read: (scope) =>
      answer(async () => {
        readCount += 1;
        const reading = await inner.readSheets();
        if ('kind' in reading) return reading;
        const sheets =
          scope === 'all' ? reading.sheets : reading.sheets.filter(({ name }) => name === scope.sheet);
        return scope !== 'all' && sheets.length === 0
          ? { kind: 'sheetMissing' as const, sheet: scope.sheet }
          : { sheets, memory, memoryProblems: [], activeSheet: active };
      }),
    apply: (plans) => {
      applyCount += 1;
      return answer(async () => {
        const outcome = await inner.apply(plans);
        const reading = await inner.readSheets();
        if (outcome.kind !== 'applied' || 'kind' in reading)
          return outcome.kind === 'applied' ? { ...outcome, sheets: [] } : outcome;
        return {
          ...outcome,
          sheets: reading.sheets.filter(({ name }) => plans.some(({ sheet }) => sheet === name)),
        };
      });
    },
    addSheet: (draft) => answer(() => inner.addSheet(draft)),
    replaceSheet: (sheet, draft) => answer(() => inner.replaceSheet(sheet, draft)),
    mark: (plans) =>
      answer(async () => {
        const problem = await refuseMarks(plans);
        if (problem === null) marks = plans;
        return problem ?? { kind: 'marked' as const };
      }),
    clearMarks: () =>
      answer(() => {
        marks = [];
        return { kind: 'marked' as const };
      }),
    readMemory: () => answer(() => ({ kind: 'memory' as const, memory, problems: [] })),
    writeMemory: (next) =>
      answer(() => {
        memory = next;
        return { kind: 'remembered' as const };
      }),
    select: ({ at }) =>
      answer(() => {
        selected.push(printAddress(at));
        return { kind: 'selected' as const };
      }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: async (cell, value, source = 'user') => {
      const outcome = await inner.apply([
        { sheet: cell.sheet, writes: [{ at: cell.at, from: await valueAt(cell), to: value }] },
      ]);
      if (outcome.kind !== 'applied') throw new Error(outcome.kind);
      tell({ kind: 'changed', source, sheet: cell.sheet });
    },
    look: (sheet) => {
      active = sheet;
    },
    activate: (sheet) => {
      active = sheet;
      tell({ kind: 'activated', sheet });
    },
    tell,
    valueAt,
    refuse: (next) => {
      refusal = next;
    },
    delay: (until) => {
      delay = until;
    },
    get marks() {
      return marks;
    },
    selected,
    get memory() {
      return memory;
    },
    get readCount() {
      return readCount;
    },
    get applyCount() {
      return applyCount;
    },
    get watcherCount() {
      return listeners.size;
    },
  };
}
