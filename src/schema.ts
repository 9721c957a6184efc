import './history/history.schema.ts';
import './place/place.schema.ts';
import './actor/actor.schema.ts';
import './source/source.schema.ts';
import './document/document.schema.ts';
import './event/event.schema.ts';
import './claim/claim.schema.ts';
import './claim/figure.schema.ts';
import './claim/kinds.schema.ts';
import './assertion/assertion.schema.ts';
import './assertion/chain.schema.ts';
import './assertion/lists.schema.ts';
import './inquiry/search/search.schema.ts';
import './inquiry/corroboration/corroboration.schema.ts';
import './inquiry/link/said.schema.ts';
import './inquiry/link/stance.schema.ts';
import './inquiry/link/reporters.schema.ts';
import './inquiry/figures/figures.schema.ts';
import './inquiry/contradictions/contradictions.schema.ts';
import './inquiry/drift/drift.schema.ts';
import './inquiry/chronicle/chronicle.schema.ts';
import './inquiry/stances/stances.schema.ts';
import './inquiry/paths/paths.schema.ts';
import './inquiry/evidence/evidence.schema.ts';
import './inquiry/neighbourhood/neighbourhood.schema.ts';
import { builder } from './graphql/builder.ts';

/** The API: every *.schema.ts, each imported once. */
export const schema = builder.toSchema();
