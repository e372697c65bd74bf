/** The host refuses; the code is one of Excel's. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Excel's words for what is not there. */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

/** Excel's words for an argument it cannot use, with ours behind them. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );
}
