/**
 * Pages: one ordered, filtered slice of a list for each of many parents, in one statement.
 *
 * A store declares a list once, as constant fragments of Cypher; the statement is composed from those that are in use,
 * named after them and kept. In every fragment `n` is the node listed, `p` its parent, `key` the row of the parent.
 */
export interface PageDeclaration {
  /** Stands in `extensions.cost.statements`. */
  readonly name: string;
  /** Label of the nodes listed. */
  readonly label: string;
  /** How the parent is found and how its children are reached, in clauses; absent for a list that has no parent. */
  readonly parent?: {
    readonly match: string;
    readonly reach: string;
    /** True where one child may be reached twice. */
    readonly repeats?: boolean;
    /** A hub's children are found by this copied id, through the indexes whose first column it is. */
    readonly copied?: string;
  };
  /** Of a list that has no parent: the time that every one of them has and an index begins with; `recordedAt` if absent. */
  readonly countedBy?: string;
  /** What is returned for each child; each is an expression over `n` (and what the pattern names). */
  readonly columns: readonly string[];
  /** The ways to order; the first is the standard one. Each ends in `n.id`. */
  readonly orders: Readonly<Record<string, PageOrder>>;
  /** Conditions over `n`, each with one parameter of its own name; a function where the condition is on acts. */
  readonly filters: Readonly<Record<string, string | ((lens: PageLens) => string)>>;
  /** The condition over `n` under a lens; absent where no lens hides what is listed. */
  readonly seen?: (lens: PageLens) => string;
}

/** A rule for which acts count, as conditions on the variable that names an act; their values are the parameter `$lens`. */
export interface PageLens {
  /** Ends the names of statements: the same for every rule with the same text of Cypher. Empty where everything counts. */
  readonly name: string;
  /** Tells this rule from every other, by its values too. Empty where everything counts. */
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Neither withdrawn nor struck. */
  readonly stands: (act: string) => string;
  /** Not taken away. */
  readonly reached: (act: string) => string;
  /** Let through. */
  readonly passes: (act: string) => string;
}

const declared: PageDeclaration[] = [];

/** Declares a list. */
export function pageDeclaration(declaration: PageDeclaration): PageDeclaration {
  declared.push(declaration);
  return declaration;
}

/** Every list declared so far, for those who look at all statements: the tests, and who warms the database up. */
export function declaredPages(): readonly PageDeclaration[] {
  return declared;
}

/** By which property, and which way. Numbers, unless it says that the property is a text. */
export interface PageOrder {
  readonly by: string;
  readonly descending?: true;
  readonly text?: true;
}

/** One page, without saying whose: what decides the text of the statement, and its values. */
export interface PageRequest {
  readonly order: string;
  /** Values by the name of the filter. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** Rows wanted; 0 where only the count is. */
  readonly first: number;
  readonly count: boolean;
  readonly lens: PageLens;
}

/** Where a page begins: after the row with this sort value and id. */
export interface Cursor {
  readonly at: string | number;
  readonly id: string;
}

/** Whose page, and where it begins. */
export interface PageKey {
  readonly parent: string;
  /** The other end, where children belong to a link between two: `key.link` in the declaration's fragments. */
  readonly link?: string;
  readonly after: Cursor | undefined;
}

/** What came back for one key. */
export interface PageRows {
  /** At most `first` rows, each with the cursor that follows it. */
  readonly rows: readonly { readonly cursor: Cursor; readonly columns: readonly unknown[] }[];
  readonly more: boolean;
  readonly total: number | undefined;
  /** Set where the walk was given up: more rows may pass the filters after this cursor. */
  readonly cutAt: Cursor | undefined;
}

/**
 * How many rows a walk along an index passes over before it gives up: a filter that nearly nothing passes must not read
 * a whole hub. About 10 ms of the database's time.
 */
export const LONGEST_WALK = 10_000;

/** The order that a request asks for. */
export function orderOf(declaration: PageDeclaration, request: PageRequest): PageOrder {
  const order = declaration.orders[request.order];
  if (!order) throw new Error(`${declaration.name} has no order ${request.order}`);
  return order;
}
