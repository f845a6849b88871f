/** The name that Node or the system gives to what it refused; `null` for a mistake of ours. */
export const errorCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
