/** Why a file cannot be read on: from which line, and what was expected there. */
export class Unreadable extends Error {
  readonly line: number;
  readonly expected: string;

  constructor(line: number, expected: string) {
    super(`line ${line}: expected ${expected}`);
    this.line = line;
    this.expected = expected;
  }
}
