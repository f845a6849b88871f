/** Whether the person is in the middle of a cell, when Excel takes nothing else. */
export class CellEdit {
  private edit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  get isOn(): boolean {
    return this.edit !== null;
  }

  start(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.edit = { ended, end };
  }

  end(): void {
    this.edit?.end();
    this.edit = null;
  }

  /** Settles once no cell is being edited. */
  async untilEnded(): Promise<void> {
    while (this.edit !== null) await this.edit.ended;
  }
}
