import type { GraphQLError } from 'graphql';
import type { Account, BudgetLeft } from '../graphql/account.ts';
import { limitExceeded } from '../graphql/limits.ts';
import type { Budget } from './budget.ts';

/** What a request costs before anything of it is read: reading and refusing is work too, about 1 to 10 ms of it. */
const COST_OF_COMING = 100;

/** The account of one request. */
export interface RequestAccount extends Account {
  /** Pays for coming in; LIMIT_EXCEEDED, with status 429, where too little is left. */
  enter(): GraphQLError | undefined;
  /** What its operations cost together. */
  spent(): number;
}

/** Opens the account of a request; without a budget it only keeps books. */
export function openAccount(client: string, budget: Budget | undefined): RequestAccount {
  let spent = 0;
  let entered = 0;
  const take = (points: number): GraphQLError | undefined => {
    const wait = budget?.take(client, points) ?? 0;
    return budget && wait > 0 ? spentUp(budget.left(client), points, wait) : undefined;
  };
  return {
    enter() {
      entered = COST_OF_COMING;
      return take(COST_OF_COMING);
    },
    pay(cost) {
      const refused = take(Math.max(0, cost - entered));
      if (refused) throw refused;
      entered = Math.max(0, entered - cost);
      spent += cost;
    },
    left: () => budget?.left(client),
    spent: () => spent,
  };
}

function spentUp({ limit, remaining }: BudgetLeft, found: number, wait: number): GraphQLError {
  return limitExceeded({
    limit: 'budget',
    setting: 'BUDGET',
    most: limit,
    found,
    says: `This costs ${found}, and ${remaining} is left of the ${limit} that you may spend in a minute (setting BUDGET). Ask again in ${wait} seconds.`,
    status: 429,
    headers: { 'retry-after': String(wait) },
  });
}

/** The headers by which a client can slow down by itself: draft-ietf-httpapi-ratelimit-headers, and the names of its early drafts. */
export function budgetHeaders({ limit, remaining, resetSeconds }: BudgetLeft): Record<string, string> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=60`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}
