const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.12';

interface FileTarget {
  readonly name: string;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

type FilePicker = (options: object) => Promise<FileTarget>;

declare global {
  interface Window {
    /** Where the browser lets a page write to a file of the person's choice. */
    readonly showSaveFilePicker?: FilePicker;
  }
}

/** Where a file was saved: `target` can be written again without asking, `null` was a download. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly target: FileTarget | null }
  | { readonly kind: 'cancelled' };

export type { FileTarget };

const typeOf = (fileName: string): { readonly type: string; readonly extension: string } =>
  /\.xlsm$/iu.test(fileName)
    ? { type: XLSM_TYPE, extension: '.xlsm' }
    : { type: XLSX_TYPE, extension: '.xlsx' };

async function chooseTarget(picker: FilePicker, fileName: string): Promise<FileTarget | 'cancelled' | null> {
  const { type, extension } = typeOf(fileName);
  try {
    return await picker.call(window, {
      suggestedName: fileName,
      types: [{ accept: { [type]: [extension] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // A browser that may not choose a file here can still download one.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Downloads a file under a name, by a link nobody sees. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves to the file chosen before, else to one the person chooses now, else as a download. */
export async function saveFile(
  bytes: Uint8Array,
  fileName: string,
  before: FileTarget | null,
): Promise<SaveOutcome> {
  const picker = window.showSaveFilePicker;
  const target = before ?? (picker === undefined ? null : await chooseTarget(picker, fileName));
  if (target === 'cancelled') return { kind: 'cancelled' };
  if (target === null) {
    download(new Uint8Array(bytes), fileName, typeOf(fileName).type);
    return { kind: 'saved', fileName, target: null };
  }
  const writable = await target.createWritable();
  await writable.write(bytes);
  await writable.close();
  return { kind: 'saved', fileName: target.name, target };
}
