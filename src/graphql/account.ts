/** What is left of a client's budget, as `extensions.cost` and the headers say it. */
export interface BudgetLeft {
  readonly limit: number;
  readonly remaining: number;
  /** Until all of it is back, if nothing more is spent. */
  readonly resetSeconds: number;
}

/** Who pays for what one request asks. */
export interface Account {
  /** Takes the cost of an operation that is about to run. Throws LIMIT_EXCEEDED where too little is left. */
  pay(cost: number): void;
  /** Undefined where there is no budget. */
  left(): BudgetLeft | undefined;
}
