/** What went wrong, as a short list of codes; one table below maps them to exit codes. */
export type ErrorCode =
  | 'usage'
  | 'config'
  | 'not_found'
  | 'conflict'
  | 'login'
  | 'unreachable'
  | 'storage'
  | 'busy';

/** An error with a cause a person can read and a cure they can carry out. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly cure: string;

  constructor(code: ErrorCode, message: string, cure = '', options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.cure = cure;
  }
}

/** Process exit codes: 1 failed, 2 wrong usage, 78 wrong configuration (sysexits.h EX_CONFIG). */
export const exitCodes: Record<ErrorCode, number> = {
  usage: 2,
  config: 78,
  not_found: 1,
  conflict: 1,
  login: 78,
  unreachable: 1,
  storage: 1,
  busy: 1,
};

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
