import neo4j, { type Driver } from 'neo4j-driver';
import { sentText } from '../../src/database/plans.ts';

/** One operator of a plan, without the server's suffix. */
export interface Operator {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly Operator[];
}

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly DriverPlan[];
}

export function openDriver(): Driver {
  const { TEST_NEO4J_URI = '', TEST_NEO4J_USERNAME = '', TEST_NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(TEST_NEO4J_URI, neo4j.auth.basic(TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
}

/** What the database says of a text without running it: the plan it makes, and what its analyser warns of. */
export async function explain(
  driver: Driver,
  text: string,
): Promise<{ readonly plan: Operator; readonly warnings: readonly string[] }> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${sentText(text)}`, {}, { timeout: 60_000 });
    // Parameters come with the call; a property that no node of this graph happens to have is none of the text's faults.
    const serious = summary.notifications.filter(
      ({ code }) => !/ParameterNotProvided|UnknownPropertyKeyWarning/.test(code),
    );
    const warnings = serious.map(({ code, description }) => `${code} ${description}`);
    return { plan: simplify(summary.plan as unknown as DriverPlan), warnings };
  } finally {
    await session.close();
  }
}

function simplify({ operatorType, arguments: { Details = '' }, children }: DriverPlan): Operator {
  return { operator: operatorType.replace(/@.*$/, ''), details: Details, children: children.map(simplify) };
}

const SCANS =
  /^(AllNodesScan|(Partitioned)?NodeByLabelScan|.*LabelScan|(Un)?[Dd]irected.*RelationshipTypeScan|.*AllRelationshipsScan|NodeIndexScan|.*RelationshipIndexScan)$/;

/** What is wrong with a plan: whatever reads more than it answers with, or holds everything before it goes on. */
export function faults(plan: Operator): string[] {
  const own: string[] = [];
  if (SCANS.test(plan.operator)) own.push(`${plan.operator} ${plan.details}`);
  if (plan.operator === 'Eager') own.push('Eager');
  if (
    plan.operator === 'CartesianProduct' &&
    !plan.children.every(({ operator }) => operator.includes('UniqueIndexSeek'))
  )
    own.push('CartesianProduct');
  return [...own, ...plan.children.flatMap(faults)];
}

/** Every operator of a plan. */
export function operators(plan: Operator): string[] {
  return [plan.operator, ...plan.children.flatMap(operators)];
}
