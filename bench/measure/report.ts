import { cpus, totalmem } from 'node:os';
import type { Measured } from './compare.ts';

/** The figures as a table in Markdown, which can also be read as it is. */

const HEADINGS = [
  'case',
  'clients',
  'p50',
  'p99',
  'a second',
  'statements',
  'bytes',
  'Cypher p50',
  'p99',
  'a second',
  'bytes',
  'p50 : p50',
];

/** The table's heading. */
export const HEADING = `${row(HEADINGS)}\n${row(HEADINGS.map((_, at) => (at === 0 ? '---' : '--:')))}`;

/** One line of the table. */
export function rowOf({ name, variant, clients, statements, graphql, cypher }: Measured): string {
  const ratio = cypher && `${cypher.reads === 'input' ? '~' : ''}${(graphql.p50 / cypher.p50).toFixed(1)}`;
  return row([
    `${name}, ${variant}`,
    String(clients),
    ms(graphql.p50),
    ms(graphql.p99),
    graphql.perSecond.toFixed(0),
    String(statements),
    count(graphql.bytes),
    ...(cypher
      ? [
          `${cypher.reads === 'input' ? '~' : ''}${ms(cypher.p50)}`,
          ms(cypher.p99),
          cypher.perSecond.toFixed(0),
          count(cypher.bytes),
        ]
      : ['', '', '', '']),
    ratio ?? '',
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const ms = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const count = (value: number) => value.toLocaleString('en-GB');

/** What it was measured on. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} processors (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
}
