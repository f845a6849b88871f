import type { HostOptions } from '../host-options';
import { isSetSupported } from '../host-options';
import { HostRange } from '../model/host-range';
import type { HostEvent, HostWorkbook } from '../model/host-workbook';
import type { WireEvent } from '../protocol/wire';
import { eventMessage } from './event-messages';
import type { Actor } from './event-messages';

export type EventListener = (events: readonly WireEvent[]) => void | Promise<void>;

/** Events on their way to the add-in: only those with a handler, and never before an answer under way. */
export class EventQueue {
  private readonly handlers = new Map<string, number>();
  private readonly ranges = new Map<string, HostRange>();
  private pending: WireEvent[] = [];
  private listeners: readonly EventListener[] = [];
  private actor: Actor = 'user';
  private held = 0;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: HostOptions,
  ) {}

  listen(listener: EventListener): () => void {
    this.listeners = [...this.listeners, listener];
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  subscribe(type: number, target: string, change: 1 | -1): void {
    const key = `${type}:${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + change);
  }

  forgetHandlers(): void {
    this.handlers.clear();
    this.pending = [];
  }

  /** Does something in somebody's name. */
  as(actor: Actor, work: () => void): void {
    const before = this.actor;
    this.actor = actor;
    try {
      work();
    } finally {
      this.actor = before;
    }
  }

  add(event: HostEvent): void {
    if (!this.workbook.areEventsEnabled) return;
    const { type, targets, message } = eventMessage(event, this.actor, (changed) => this.keep(changed));
    const { triggerSource, ...older } = message;
    const isTriggerKnown = triggerSource !== undefined && isSetSupported(this.options, 'ExcelApi', '1.14');
    const text = JSON.stringify(isTriggerKnown ? message : older);
    const heard = targets.filter((target) => (this.handlers.get(`${type}:${target}`) ?? 0) > 0);
    this.pending.push(...heard.map((target): WireEvent => [65536, type, target, text]));
    if (this.held === 0) queueMicrotask(() => void this.flush());
  }

  /** Keeps events back while work is done that ends with an answer. */
  async holding(work: () => Promise<void>): Promise<void> {
    this.held += 1;
    try {
      await work();
    } finally {
      this.held -= 1;
    }
    await this.flush();
  }

  rangeOf(id: string): HostRange | null {
    return this.ranges.get(id) ?? null;
  }

  private keep(event: HostEvent): string {
    const id = `e${this.ranges.size + 1}`;
    if ('area' in event) this.ranges.set(id, new HostRange(this.workbook, event.sheet, event.area));
    return id;
  }

  private async flush(): Promise<void> {
    if (this.held > 0 || this.pending.length === 0) return;
    const events = this.pending;
    this.pending = [];
    for (const listener of this.listeners) await listener(events);
  }
}
