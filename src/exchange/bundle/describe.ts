import { SHAPES } from '../../shapes.ts';
import { meaningOf } from './meanings.ts';
import { type JsonSchema, typeSchema } from './schema.ts';

/** The tables of schema/BUNDLE.md, in Markdown, made from the shapes: one for each type of record. */
export function describeTypes(): string {
  return SHAPES.map(({ type, schema }) => {
    const { description = '', properties = {}, required = [] } = typeSchema(schema);
    const fields = Object.entries(properties).filter(
      ([name]) => name !== 'type' && name !== 'key' && name !== 'recordedAt',
    );
    const rows = fields.map(
      ([name, field]) =>
        `| \`${name}\`${required.includes(name) ? ' *' : ''} | ${meaningOf(type, name) ?? ''} | ${valueOf(field)} |`,
    );
    return `### ${type}\n\n${description}\n\n| field | meaning | value |\n|---|---|---|\n${rows.join('\n')}\n`;
  }).join('\n');
}

/** What a field may hold, in a few words. */
function valueOf(field: JsonSchema): string {
  const { type, anyOf, items, default: standard, description = '' } = field;
  const usually =
    standard === undefined || Array.isArray(standard)
      ? ''
      : `; ${typeof standard === 'object' ? Object.values(standard as object)[0] : String(standard)} if absent`;
  if (Array.isArray(field['enum'])) return `${field['enum'].join(', ')}${usually}`;
  if (Array.isArray(anyOf)) return `${(anyOf as JsonSchema[]).map(valueOf).join(', or ')}${usually}`;
  if (type === 'array') return `list of up to ${String(field['maxItems'])}: ${valueOf(items as JsonSchema)}`;
  if (type === 'object') return `{${Object.keys(field.properties ?? {}).join(', ')}}`;
  if (type === 'number') return 'number';
  if (type === 'boolean') return `true or false${usually}`;
  if (type === 'integer') return `whole number from ${String(field['minimum'])} to ${String(field['maximum'])}`;
  if (description.startsWith('The key of')) return description.replace('The key', 'key').replace(/\.$/, '');
  if (/^(Language|An instant|Extended)/.test(description))
    return { L: 'language tag', A: 'instant', E: 'time in EDTF' }[description[0] as 'L' | 'A' | 'E'];
  if (String(field['pattern']).startsWith('^[Hh]')) return `address, up to ${String(field['maxLength'])} characters`;
  return field['maxLength'] === undefined ? 'text' : `text of up to ${String(field['maxLength'])} characters`;
}
