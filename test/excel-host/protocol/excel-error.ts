/** The words of Excel for its codes; they are localised there, so nothing may depend on them. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** The message of a write whose array does not fit the range, as a real log has it. */
export const SHAPE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Why an action of a batch failed; the batch ends there and what came before stays. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
    /** `Range.values`; set by whoever knows which member was called. */
    readonly location: string | null = null,
  ) {
    super(message);
  }

  at(location: string): ExcelError {
    return this.location === null ? new ExcelError(this.code, this.message, location) : this;
  }
}
