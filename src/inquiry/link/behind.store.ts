import type { Database } from '../../database/database.ts';
import type { PageLens } from '../../database/page.ts';
import type { Statement } from '../../database/statement.ts';
import type { LinkDeclaration, LinkRequest } from './link.store.ts';

/** Claims of one link, and acts on them, that are looked at for its roots; of a link with more the first, by id. */
export const MOST_BEHIND = { claims: 1_000, acts: 10_000 } as const;

/** One link of a parent. */
export interface LinkEnds {
  readonly parent: string;
  readonly link: string;
}

/** What counts behind one link. */
export interface Behind {
  readonly claimIds: readonly string[];
  readonly actIds: readonly string[];
  /** Not all was looked at. */
  readonly cut: boolean;
}

const statements = new Map<string, Statement>();

/** The statement for what is behind links of this kind. */
export function behindStatement(declaration: LinkDeclaration, lens: PageLens): Statement {
  const name = `${declaration.name} behind${lens.name}`;
  const made = statements.get(name) ?? Object.freeze({ name, text: compose(declaration, lens) });
  statements.set(name, made);
  return made;
}

function compose({ match, reach, acts, by }: LinkDeclaration, lens: PageLens): string {
  return `UNWIND $keys AS key
  ${match}
  RETURN key.parent, COLLECT {
    ${reach}
    MATCH (n)<-[:ASSERTS]-(a) WHERE ${acts(lens)}
    WITH DISTINCT ${by} AS link, n.id AS claim, a.id AS act WHERE link IN key.links
    WITH link, claim, act ORDER BY link, claim, act
    WITH link, collect(DISTINCT claim)[..${MOST_BEHIND.claims + 1}] AS claims, collect(act)[..${MOST_BEHIND.acts + 1}] AS acts
    RETURN [link, claims, acts] }`;
}

/** The claims and acts behind each of these links: one walk for each parent, whatever the number of its links. */
export async function fetchBehind(
  database: Database,
  declaration: LinkDeclaration,
  { certainties, lens }: Pick<LinkRequest, 'certainties' | 'lens'>,
  ends: readonly LinkEnds[],
): Promise<Behind[]> {
  const parents = new Map<string, string[]>();
  for (const { parent, link } of ends) parents.set(parent, [...(parents.get(parent) ?? []), link]);
  const rows = await database.read(behindStatement(declaration, lens), {
    keys: [...parents].map(([parent, links]) => ({ parent, links })),
    certainties,
    lens: lens.value,
  });
  const found = new Map(
    rows.flatMap(([parent, links]) =>
      (links as [string, string[], string[]][]).map(([link, ...behind]) => [`${parent as string} ${link}`, behind]),
    ),
  );
  return ends.map(({ parent, link }) => {
    const [claimIds = [], actIds = []] = found.get(`${parent} ${link}`) ?? [];
    return {
      claimIds: claimIds.slice(0, MOST_BEHIND.claims),
      actIds: actIds.slice(0, MOST_BEHIND.acts),
      cut: claimIds.length > MOST_BEHIND.claims || actIds.length > MOST_BEHIND.acts,
    };
  });
}
