import type { WorkbookProblem } from '../../app/workbook';

/**
 * Error codes of Office that a person can do something about.
 *
 * @remarks Codes are stable, messages are translated: nothing is ever decided by a message.
 */
const PROBLEM_OF_CODE: ReadonlyMap<string, WorkbookProblem> = new Map([
  ['InvalidOperationInCellEditMode', { kind: 'busy' }],
  ['WriteNotSupportedWhenModalDialogOpen', { kind: 'busy' }],
  ['ActivityLimitReached', { kind: 'busy' }],
  ['AccessDenied', { kind: 'readOnly' }],
  ['UnsupportedOperationInReadOnlyMode', { kind: 'readOnly' }],
  ['RequestPayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['ResponsePayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['InvalidOrTimedOutSession', { kind: 'sessionLost' }],
  ['InvalidRequestContext', { kind: 'sessionLost' }],
]);

/** Codes that mean that this Excel does not know a member. */
const UNKNOWN_MEMBER = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/** Codes after which Excel has not looked at the batch at all. */
const UNTOUCHED = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
]);

/** An error of Office's own; anything else is our mistake and is not caught. */
export const isOfficeError = (error: unknown): error is OfficeExtension.Error =>
  error instanceof OfficeExtension.Error;

/** Whether a failed batch can have changed nothing. */
export const leftUntouched = ({ code }: OfficeExtension.Error): boolean => UNTOUCHED.has(code);

/** What went wrong, in the words of the port. */
export function problemOf(error: OfficeExtension.Error): WorkbookProblem {
  const { code, message } = error;
  // The library's types promise it; a batch that never reached Excel comes without.
  const location = (error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined)?.errorLocation ?? '';
  if (UNKNOWN_MEMBER.has(code)) return { kind: 'unsupported', needs: location === '' ? code : location };
  return PROBLEM_OF_CODE.get(code) ?? { kind: 'failed', details: [code, location, message].join(' ') };
}
