import { ChronicleDocument } from '../../generated/graphql.ts';
import { view } from '../../view/view.tsx';
import { ChronicleBody } from './chronicle-body.tsx';
import { chronicleTable } from './chronicle-table.ts';

/** Who said what on an event, when, and who said it first. */
export const Chronicle = view({
  document: ChronicleDocument,
  variables: ({ subject, lens }) => ({ key: subject.key, lens }),
  Body: ChronicleBody,
  table: ({ lens }) => chronicleTable(lens.event),
  next: ({ lens }, variables) => {
    const page = lens.event?.chronicle.entries.pageInfo;
    return page?.hasNextPage ? { ...variables, after: page.endCursor } : undefined;
  },
  join: (data, rest) => {
    const [event, more] = [data.lens.event, rest.lens.event?.chronicle.entries];
    if (!event || !more) return data;
    const entries = { ...more, nodes: [...event.chronicle.entries.nodes, ...more.nodes] };
    return { lens: { event: { ...event, chronicle: { ...event.chronicle, entries } } } };
  },
});
