/**
 * The failures this program has words for. Everything else is a fault of ours: masked, and logged once.
 */

/** A condition that keeps the program from running. Shown as one line on standard error; the exit code is 1. */
export class StartError extends Error {
  override name = 'StartError' as const;

  /** @param wrong what is wrong  @param remedy what to do about it, as an instruction */
  constructor(wrong: string, remedy: string) {
    super(`${wrong} ${remedy}`);
  }
}

/** What the caller gave does not fit: the field that is wrong, and what was expected of it. */
export class InvalidInput extends Error {
  override name = 'InvalidInput' as const;
  readonly field: string;

  constructor(field: string, expected: string) {
    super(`${field}: ${expected}`);
    this.field = field;
  }
}

/** The database cannot be reached, or is closing down. */
export class Unavailable extends Error {
  override name = 'Unavailable' as const;
}

/** The database did not answer in the time a call may take. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded' as const;
}

/** The answer would need more of the database's memory than one call may use. */
export class TooLarge extends Error {
  override name = 'TooLarge' as const;
}

/** Every connection to the database is busy. */
export class Overloaded extends Error {
  override name = 'Overloaded' as const;
}

/** Whoever asked has left; nobody reads the answer. */
export class CallerLeft extends Error {
  override name = 'CallerLeft' as const;
}
