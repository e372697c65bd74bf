/** WPS refuses. Its errors carry no code; what the message says differs, so nobody may depend on it. */
export class WpsRefusal extends Error {
  constructor(message: string) {
    super(message);
    // As they arrive across the bridge: plain errors.
    this.name = 'Error';
  }
}

/** The fake itself does not know a member or an argument: no quirk, but something to add to it or to mend. */
export class UnknownToFakeError extends Error {
  constructor(what: string) {
    super(`fake WPS: ${what} is not known to the fake`);
    this.name = 'UnknownToFakeError';
  }
}
