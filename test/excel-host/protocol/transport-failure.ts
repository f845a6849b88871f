import type { TransportError } from './wire';

/** A request that never got an answer. */
export class TransportFailure extends Error {
  constructor(readonly error: TransportError) {
    super(`transport error ${error}`);
  }
}
