/** The columns of the UCDP Georeferenced Event Dataset (GED), as far as they are read. */

/** Columns without which a row says nothing. */
export const NEEDED = [
  'id',
  'type_of_violence',
  'side_a',
  'side_b',
  'date_start',
  'date_end',
  'date_prec',
  'where_prec',
  'country',
  'best',
  'high',
  'low',
] as const;

/** Columns that become fields of records. */
const FIELDS = [
  ...NEEDED,
  'conflict_new_id',
  'conflict_name',
  'side_a_new_id',
  'side_b_new_id',
  'number_of_sources',
  'source_article',
  'source_original',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country_id',
  'region',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
] as const;

/** Columns for which the model has no field: they stand as words in the quote of the act that the event happened. */
export const QUOTED = [
  'relid',
  'code_status',
  'active_year',
  'dyad_new_id',
  'dyad_name',
  'where_description',
  'where_prec',
  'date_prec',
  'event_clarity',
  'latitude',
  'longitude',
  'number_of_sources',
  'source_article',
  'source_original',
] as const;

/** Columns that say again what others say, and how. */
const AGAIN: Readonly<Record<string, string>> = {
  year: 'the year of date_start',
  source_office: 'stands in source_article',
  source_date: 'stands in source_article',
  source_headline: 'stands in source_article',
  geom_wkt: 'latitude and longitude again',
  priogrid_gid: 'worked out from latitude and longitude',
};

const WORDS_ONLY: ReadonlySet<string> = new Set(QUOTED.filter((name) => !FIELDS.some((field) => field === name)));

/** What is to be told of a filled cell in a column; undefined where it becomes a field. */
export function noteOf(column: string): string | undefined {
  if (FIELDS.some((field) => field === column)) return undefined;
  const again = AGAIN[column];
  if (again !== undefined) return `column ${column}: not kept, ${again}`;
  if (WORDS_ONLY.has(column)) return `column ${column}: no field for it; kept as words in the quote of the act`;
  return `column ${column}: not kept, there is no field for it`;
}

/** Whether a file is a table of GED, by its header. */
export function isUcdp(begin: string): boolean {
  const header = begin.split(/[\r\n]/, 1)[0] ?? '';
  return ['type_of_violence', 'date_prec', 'where_prec', 'source_original'].every((name) => header.includes(name));
}
