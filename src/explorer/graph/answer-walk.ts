import type { AnswerGraph, AnswerLink } from '../answer/graph.ts';
import { typeOfKey } from '../record/type.ts';
import type { GraphEdge, GraphNode, Sign } from './graph.ts';
import { added, NOTHING, type Walk } from './walk.ts';
import { lower, signOfField } from './words.ts';

/** What a query's answer named, as the beginning of a walk; what of it is stored, the server is asked next. */
export function walkOfAnswer({ nodes, links }: AnswerGraph): Walk {
  const records = nodes.flatMap(({ key, typename, label }): GraphNode[] => {
    const type = typeOfKey(key);
    return type ? [{ key, type, kind: typename, label, predicate: '', sign: undefined, certainty: undefined }] : [];
  });
  return added(NOTHING, { nodes: records, edges: links.map(edgeOfLink) }).walk;
}

function edgeOfLink({ from, to, field, facts }: AnswerLink): GraphEdge {
  return {
    id: `field ${field} ${from} ${to}`,
    from,
    to,
    type: 'field',
    role: facts.role,
    // A field is one word of camel case; on an edge it is read as words.
    label: [lower(field.replaceAll(/(?=[A-Z])/g, '_')), facts.certainty && lower(facts.certainty)]
      .filter(Boolean)
      .join(', '),
    sign: signOfField(field) ?? SIGNS[facts.sign ?? ''],
    disputed: facts.disputed === true,
    faint: facts.reading === 'CONTEXT',
    folded: [],
  };
}

const SIGNS: Readonly<Record<string, Sign>> = { PLUS: 'plus', MINUS: 'minus', NONE: 'none' };
