import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { isAbstractType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './src/schema.ts';

/** A file made from the schema: committed, so that a change of it is read, and never edited by hand. */
export interface Generated {
  readonly filename: string;
  readonly content: string;
}

/** Our own queries need the first alone; the preset's registry of query texts is for `graphql(...)` in the tests. */
const UNUSED = new Set([
  'examples/generated/gql.ts',
  'examples/generated/index.ts',
  'src/explorer/generated/gql.ts',
  'src/explorer/generated/index.ts',
  'src/pages/generated/gql.ts',
  'src/pages/generated/index.ts',
  'test/generated/index.ts',
]);

/**
 * All of them: the printed schema, the types behind each interface and those without an id (a client's cache asks for
 * them), and the typed
 * operations of examples/, of the explorer, of the pages and of the tests.
 */
export async function generateAll(): Promise<Generated[]> {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const written = (await generate(configure(printed), false)) as Generated[];
  return [
    { filename: 'schema/schema.graphql', content: printed },
    { filename: 'examples/generated/possibleTypes.json', content: `${JSON.stringify(possibleTypes(), null, 2)}\n` },
    { filename: 'examples/generated/embeddedTypes.json', content: `${JSON.stringify(embeddedTypes(), null, 2)}\n` },
    ...written
      .filter(({ filename }) => !UNUSED.has(filename))
      .map((file) => ({ ...file, content: withoutAny(file.content) })),
  ];
}

// The cli has a graphql of its own, which refuses a schema made by ours: so it is handed the printed text.
function configure(printed: string): CodegenConfig {
  return {
    schema: printed,
    importExtension: '.ts',
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      'examples/generated/': operations('examples/queries/*.graphql'),
      'src/explorer/generated/': operations('src/explorer/**/*.graphql'),
      'src/pages/generated/': operations('src/pages/*.graphql'),
      'test/generated/': operations('test/**/*.ts', '!test/generated/**'),
    },
  };
}

function operations(...documents: string[]): CodegenConfig['generates'][string] {
  return {
    documents,
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      scalars: { ID: 'string', DateTime: 'string', EDTF: 'string' },
      strictScalars: true,
      useTypeImports: true,
    },
  };
}

// The preset writes `any` in two places of its own, where `unknown` does as well.
function withoutAny(code: string): string {
  return code
    .replaceAll('Record<string, any>', 'Record<string, unknown>')
    .replace('documents as any', 'documents as Record<string, unknown>');
}

function possibleTypes(): Record<string, string[]> {
  const sorted = lexicographicSortSchema(schema);
  const abstract = Object.values(sorted.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, sorted.getPossibleTypes(type).map(({ name }) => name)]));
}

/** Types without an id: their objects belong to the one they stand in, and a client's cache keeps them there. */
function embeddedTypes(): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(lexicographicSortSchema(schema).getTypeMap())
    .filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.some((root) => root?.name === type.name),
    )
    .filter((type) => isObjectType(type) && !('id' in type.getFields()))
    .map(({ name }) => name);
}

/** `npm run codegen` */
async function writeAll(): Promise<void> {
  for (const { filename, content } of await generateAll()) {
    const path = join(import.meta.dirname, filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

if (process.argv[1] === import.meta.filename) await writeAll();
