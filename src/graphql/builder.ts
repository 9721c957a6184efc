import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';

/** The types that Pothos is told of; there is one builder, and nothing of the domain in it. */
interface OurTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    EDTF: { Input: string; Output: string };
  };
}

/** The same, as Pothos completes it: what helpers over several types are written against. */
export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<OurTypes>;

/** Every type, field and argument of the API is defined on this builder, in the folder of its concept. */
export const builder = new SchemaBuilder<OurTypes>({
  defaultFieldNullability: false,
  plugins: [ComplexityPlugin],
  // The plugin's own check runs in each root field and knows no operation limits of ours: server.ts asks it once.
  complexity: { disabled: true, fieldComplexity: costOf },
});

builder.queryType({
  description: 'Everything that can be asked. Nothing here is a fact: every answer leads to who said it.',
});
