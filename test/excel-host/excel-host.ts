import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import type { SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import { snapshotOfContractSheet } from '../adapters/workbook-contract';
import type { ContractSheet } from '../adapters/workbook-contract';
import { BatchLog } from './controls/batch-log';
import type { BatchRecord } from './controls/batch-log';
import { CellEdit } from './controls/cell-edit';
import { dumpWorkbook } from './controls/dump';
import type { Dump } from './controls/dump';
import { EventQueue } from './controls/event-queue';
import type { EventListener } from './controls/event-queue';
import { Failures } from './controls/failures';
import { Person } from './controls/person';
import { UndoStack } from './controls/undo-stack';
import { DEFAULT_OPTIONS } from './host-options';
import type { HostOptions } from './host-options';
import { shellService } from './members/shell-service';
import { range } from './members/range';
import { rangeAreas } from './members/range-areas';
import { workbookObject } from './members/workbook';
import { worksheet } from './members/worksheet';
import { printArea } from './model/area-address';
import { HostRange, HostRangeAreas } from './model/host-range';
import { sheetFromSnapshot } from './model/host-sheet';
import type { HostSheet } from './model/host-sheet';
import { HostWorkbook } from './model/host-workbook';
import type { RowShift } from './model/shift-rows';
import { addFileParts } from './model/open-file-parts';
import { BatchRun, ReferenceTable } from './protocol/batch-run';
import type { BatchHost } from './protocol/batch-run';
import { ExcelError } from './protocol/excel-error';
import type { Scene } from './protocol/object-type';
import { TransportFailure } from './protocol/transport-failure';
import { TRANSPORT_ERROR } from './protocol/wire';
import type { HostAnswer, HostRequest, WireRequest, WireResponse } from './protocol/wire';

const DELAY_FOR_CELL_EDIT = 64;

/** A batch that does nothing but clean up after a run. */
const isCleanUp = ({ Actions }: WireRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);

/** An Excel that answers the real library over a workbook in memory, and does what a test tells it to. */
export class ExcelHost {
  readonly options: HostOptions;
  readonly undo = new UndoStack();
  readonly failures = new Failures();
  /** The person before this Excel. */
  readonly user: Person;
  /** Somebody who has the same workbook open elsewhere. */
  readonly coAuthor: Person;
  private readonly log = new BatchLog();
  private readonly events: EventQueue;
  private readonly references = new ReferenceTable();
  private readonly between = new Map<number, () => void | Promise<void>>();
  private readonly scene: Scene;
  private readonly cellEdit = new CellEdit();

  constructor(
    readonly workbook: HostWorkbook,
    options: Partial<HostOptions> = {},
  ) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    this.events = new EventQueue(workbook, this.options);
    this.scene = sceneOf(workbook, this.events);
    workbook.onEvent = (event) => {
      if (event.kind === 'rowsShifted') this.moveKeptRanges(event.sheet, event.shift);
      if (event.kind === 'changed' || event.kind === 'formatChanged' || event.kind === 'rowsShifted') {
        this.undo.touched(`${event.sheet.name}!${printArea(event.area)}`);
      }
      this.events.add(event);
    };
    this.user = new Person(workbook, (work) => this.undo.step('user', () => this.events.as('user', work)));
    this.coAuthor = new Person(workbook, (work) => this.events.as('co-author', work));
  }

  static fromSheets(sheets: readonly SheetSnapshot[], options: Partial<HostOptions> = {}): ExcelHost {
    const workbook = new HostWorkbook(sheets.map(sheetFromSnapshot), sheets[0]?.dateSystem);
    return new ExcelHost(workbook, options);
  }

  static fromContract(sheets: readonly ContractSheet[], options: Partial<HostOptions> = {}): ExcelHost {
    return ExcelHost.fromSheets(sheets.map(snapshotOfContractSheet), options);
  }

  /** Opens an .xlsx: cells, merged areas, protection, conditional formats and custom XML parts. */
  static async open(bytes: Uint8Array, options: Partial<HostOptions> = {}): Promise<ExcelHost> {
    const opened = openXlsx(bytes);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const { sheets } = await opened.workbook.readSheets();
    const host = ExcelHost.fromSheets(sheets, options);
    addFileParts(host.workbook, opened.workbook);
    return host;
  }

  /** Every batch since the beginning or since `forgetBatches`, without cleaning up. */
  get batches(): readonly BatchRecord[] {
    return this.log.records;
  }

  /** Begins to count batches anew. */
  forgetBatches(): void {
    this.log.forget();
  }

  /** Does something right before the batch of that number is carried out. */
  beforeBatch(number: number, work: () => void | Promise<void>): void {
    this.between.set(number, work);
  }

  /** A cell is being edited until `endCellEdit`. */
  startCellEdit(): void {
    this.cellEdit.start();
  }

  endCellEdit(): void {
    this.cellEdit.end();
  }

  dump(): Dump {
    return dumpWorkbook(this.workbook);
  }

  /** Objects the add-in keeps and has not let go. */
  get keptObjects(): number {
    return this.references.size;
  }

  /** The add-in starts anew: handlers and objects of the one before are gone. */
  forgetAddin(): void {
    this.events.forgetHandlers();
    this.references.clear();
  }

  /** Calls back with events that a handler was registered for. */
  listen(listener: EventListener): () => void {
    return this.events.listen(listener);
  }

  /** One request of the library: the answer is delivered first, then the events it caused. */
  async exchange(request: HostRequest, deliver: (answer: HostAnswer) => void | Promise<void>): Promise<void> {
    await this.events.holding(async () => deliver(await this.answer(request).catch(defectAnswer)));
  }

  /** The settings of the older API: always the whole set, and by report the end of what could be undone. */
  saveSettings(properties: readonly (readonly [name: string, json: string])[]): void {
    this.workbook.settings.clear();
    for (const [name, json] of properties) this.workbook.settings.set(name, json);
    this.undo.used('Settings.saveAsync', 'wipes');
  }

  private async answer({ flags, body, isForShell }: HostRequest): Promise<HostAnswer> {
    const request = JSON.parse(body) as WireRequest;
    if (isForShell === true || isCleanUp(request)) {
      return { kind: 'answered', body: JSON.stringify(this.run(request, 0)) };
    }
    const isPatient = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (isPatient) await this.cellEdit.untilEnded();
    const work = this.between.get(this.log.next);
    this.between.delete(this.log.next);
    await work?.();
    this.log.begin();
    const requestBytes = Buffer.byteLength(body);
    const { answer, error } = this.carryOut(request, requestBytes);
    return this.log.end({ flags, actions: request.Actions.length, requestBytes, error }, answer);
  }

  private carryOut(request: WireRequest, requestBytes: number): Outcome {
    if (this.cellEdit.isOn) return refused(TRANSPORT_ERROR.cellEditMode);
    if (requestBytes > this.options.limits.request) return refused(TRANSPORT_ERROR.requestTooLarge);
    const number = this.log.next;
    const failure = this.failures.ofBatch(number);
    if (failure !== null && 'code' in failure) return outcomeOf(failedAtOnce(failure));
    if (failure !== null && failure.isCarriedOut !== true) return refused(failure.transport);
    try {
      const outcome = outcomeOf(this.run(request, number));
      if (failure !== null) return refused(failure.transport);
      const isTooLarge = Buffer.byteLength(outcome.answer.body) > this.options.limits.response;
      return isTooLarge ? refused(TRANSPORT_ERROR.responseTooLarge) : outcome;
    } catch (error) {
      if (error instanceof TransportFailure) return refused(error.error);
      throw error;
    }
  }

  private run(request: WireRequest, number: number): WireResponse {
    let response: WireResponse = { Results: [] };
    this.undo.step('add-in', () =>
      this.events.as('add-in', () => {
        response = new BatchRun(request, this.batchHost(number)).run();
      }),
    );
    this.workbook.compute();
    return response;
  }

  /** Ranges are objects, not addresses. */
  private moveKeptRanges(sheet: HostSheet, shift: RowShift): void {
    for (const model of this.references.models()) {
      const ranges = model instanceof HostRangeAreas ? model.areas : [model];
      for (const each of ranges) if (each instanceof HostRange && each.sheet === sheet) each.follow(shift);
    }
  }

  private batchHost(number: number): BatchHost {
    return {
      scene: this.scene,
      root: () => workbookObject(this.workbook),
      service: shellService,
      references: this.references,
      beforeAction: (index) => this.failures.beforeAction(number, index),
      beforeMember: (name, use) => {
        this.log.used({ name, use });
        this.failures.beforeMember(name, use);
      },
      afterMember: (name, effect) => this.undo.used(name, effect),
    };
  }
}

const sceneOf = (workbook: HostWorkbook, events: EventQueue): Scene => ({
  workbook,
  objectOf: (model) => {
    if (model instanceof HostRange) return range(model);
    return model instanceof HostRangeAreas ? rangeAreas(model) : worksheet(model);
  },
  subscribe: (type, target, change) => events.subscribe(type, target, change),
  rangeOfEvent: (id) => events.rangeOf(id),
});

/** How a batch ended, for the library and for the log. */
interface Outcome {
  readonly answer: HostAnswer;
  readonly error: BatchRecord['error'];
}

const refused = (error: number): Outcome => ({ answer: { kind: 'refused', error }, error });

const outcomeOf = (response: WireResponse) => ({
  answer: { kind: 'answered', body: JSON.stringify(response) } as const,
  error: response.Error?.Code ?? null,
});

/** An unanswered request would leave the add-in waiting for ever, so that defects answer, too. */
function defectAnswer(error: unknown): HostAnswer {
  const message = `defect of the test host: ${String(error)}`;
  return { kind: 'answered', body: JSON.stringify(failedAtOnce({ code: 'GeneralException', message })) };
}

/** The answer to a batch whose very first action fails. */
function failedAtOnce({ code, message }: { readonly code: string; readonly message?: string }): WireResponse {
  const error = new ExcelError(code, message);
  return {
    Results: [],
    Error: { Code: code, Message: error.message, Location: null, ActionIndex: 0, HttpStatusCode: 400 },
  };
}
