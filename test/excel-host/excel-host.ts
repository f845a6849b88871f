import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import type { SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import { snapshotOfContractSheet } from '../adapters/workbook-contract';
import type { ContractSheet } from '../adapters/workbook-contract';
import type { BatchRecord, UsedMember } from './controls/batch-log';
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
  private records: BatchRecord[] = [];
  private readonly events: EventQueue;
  private readonly references = new ReferenceTable();
  private readonly between = new Map<number, () => void | Promise<void>>();
  private written: { members: string[]; areas: string[] } = { members: [], areas: [] };
  private members: UsedMember[] = [];
  private readonly scene: Scene;
  private cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

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
        this.written.areas.push(`${event.sheet.name}!${printArea(event.area)}`);
      }
      this.events.add(event);
    };
    this.user = new Person(workbook, (work) => {
      this.written = { members: [], areas: [] };
      this.events.as('user', work);
      if (this.written.areas.length > 0)
        this.undo.add({ by: 'user', members: [], areas: this.written.areas });
    });
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
    return this.records;
  }

  /** Begins to count batches anew. */
  forgetBatches(): void {
    this.records = [];
  }

  /** Does something right before the batch of that number is carried out. */
  beforeBatch(number: number, work: () => void | Promise<void>): void {
    this.between.set(number, work);
  }

  /** A cell is being edited until `endCellEdit`. */
  startCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { ended, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = null;
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
    this.undo.wipe('Settings.saveAsync');
  }

  private async answer({ flags, body, isForShell }: HostRequest): Promise<HostAnswer> {
    if (isForShell === true) return this.answerUncounted(JSON.parse(body) as WireRequest);
    while (this.cellEdit !== null) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.refuse(flags, body, TRANSPORT_ERROR.cellEditMode);
      await this.cellEdit.ended;
    }
    const requestBytes = Buffer.byteLength(body);
    if (requestBytes > this.options.limits.request) {
      return this.refuse(flags, body, TRANSPORT_ERROR.requestTooLarge);
    }
    const request = JSON.parse(body) as WireRequest;
    if (isCleanUp(request)) return this.answerUncounted(request);
    const number = this.records.length + 1;
    const work = this.between.get(number);
    this.between.delete(number);
    await work?.();
    return this.carryOut(request, flags, requestBytes);
  }

  private answerUncounted(request: WireRequest): HostAnswer {
    return { kind: 'answered', body: JSON.stringify(this.run(request, 0)) };
  }

  private carryOut(request: WireRequest, flags: number, requestBytes: number): HostAnswer {
    const number = this.records.length + 1;
    this.members = [];
    const record = (answer: HostAnswer, error: BatchRecord['error']): HostAnswer => {
      const responseBytes = answer.kind === 'answered' ? Buffer.byteLength(answer.body) : 0;
      const { members } = this;
      const actions = request.Actions.length;
      this.records.push({ number, flags, actions, members, requestBytes, responseBytes, error });
      return answer;
    };
    const refused = (error: number): HostAnswer => record({ kind: 'refused', error }, error);
    const failure = this.failures.ofBatch(number)?.with ?? null;
    if (failure !== null && 'transport' in failure && failure.isCarriedOut !== true) {
      return refused(failure.transport);
    }
    try {
      const response =
        failure !== null && 'code' in failure ? failedAtOnce(failure) : this.run(request, number);
      if (failure !== null && 'transport' in failure) return refused(failure.transport);
      const body = JSON.stringify(response);
      if (Buffer.byteLength(body) > this.options.limits.response) {
        return refused(TRANSPORT_ERROR.responseTooLarge);
      }
      return record({ kind: 'answered', body }, response.Error?.Code ?? null);
    } catch (error) {
      if (error instanceof TransportFailure) return refused(error.error);
      throw error;
    }
  }

  private refuse(flags: number, body: string, error: number): HostAnswer {
    const number = this.records.length + 1;
    const requestBytes = Buffer.byteLength(body);
    this.records.push({ number, flags, actions: 0, members: [], requestBytes, responseBytes: 0, error });
    return { kind: 'refused', error };
  }

  private run(request: WireRequest, number: number): WireResponse {
    this.written = { members: [], areas: [] };
    let response: WireResponse = { Results: [] };
    try {
      this.events.as('add-in', () => {
        response = new BatchRun(request, this.batchHost(number)).run();
      });
    } finally {
      this.workbook.compute();
      const { members, areas } = this.written;
      if (members.length > 0) this.undo.add({ by: 'add-in', members, areas });
    }
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
        this.members.push({ name, use });
        this.failures.beforeMember(name, use);
      },
      afterMember: (name, effect) => {
        if (effect === 'records') this.written.members.push(name);
        if (effect !== 'wipes') return;
        this.undo.wipe(name);
        this.written = { members: [], areas: [] };
      },
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
