import { LIMITS } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { shortened } from '../text.ts';
import { wordOf } from '../word.ts';
import { key, type Made } from './record.ts';
import type { Row } from './row.ts';

/** A report that UCDP names: where it stands, whose it is, and when it was published, as far as that is told. */
export interface Report {
  readonly source: Made;
  readonly document: Made;
  readonly published: string | undefined;
}

/** On whose word a row rests. */
export interface Voices {
  readonly reports: readonly Report[];
  /** Who was quoted there. */
  readonly originals: readonly Made[];
}

/** Reads whom a row names: the reports, and behind them the original sources. */
export function voicesOf(row: Row): Voices {
  const reports = reportsOf(row);
  const known = new Set(reports.map(({ source }) => fold(String(source['name']))));
  const originals = originalsOf(row).filter(({ name }) => !known.has(fold(String(name)))); // who quotes itself is one voice
  return { reports, originals };
}

const ARTICLE = /^(.*?),(\d{4}-\d\d-\d\d),(.*)$/s;

/** `"office,date,headline";"office,date,headline"`, with quotes and commas inside; else a free text, kept whole. */
function reportsOf(row: Row): Report[] {
  const cited = row.text('source_article');
  if (cited === undefined) return [];
  const parts = cited.replace(/^"|"$/g, '').split(/";\s*"/);
  const read = parts.map((part) => ARTICLE.exec(part));
  const isRead = read.every((each) => each?.[1]?.trim() && !Number.isNaN(Date.parse(each[2] as string)));
  if (row.raw('source_office') === '' || !isRead) return [citedAs(cited)];
  const reports = read.map((each) => {
    const [, office = '', published = '', headline = ''] = each as RegExpExecArray;
    return articleOf(office.trim(), published, headline.trim());
  });
  return [...new Map(reports.map((each) => [each.document.key, each])).values()];
}

function articleOf(office: string, published: string, headline: string): Report {
  const source = sourceOf(wordOf('voice', fold(office)), office, true);
  const document = {
    type: 'document',
    key: key('document', wordOf('article', fold(office), published, headline)),
    documentType: 'ARTICLE',
    source: source.key,
    ...(headline === ''
      ? { description: 'a report, of which the headline is not told' }
      : { title: shortened(headline, LIMITS.words) }),
    published: { edtf: published },
  };
  return { source, document, published };
}

/** Reports that are told in one free text, of which nobody can say for sure where one ends. */
function citedAs(cited: string): Report {
  const word = wordOf('cited', cited);
  const source = sourceOf(word, `whoever published what UCDP cites as: ${cited}`, false);
  const document = {
    type: 'document',
    key: key('document', word),
    documentType: 'COLLECTION',
    source: source.key,
    description: shortened(`Cited by UCDP as: ${cited}`, LIMITS.words),
  };
  return { source, document, published: undefined };
}

/**
 * The original sources. Only where they stand on lines of their own, or behind a semicolon, are they told apart: a comma and
 * an "and" may stand within one, and one voice made two would be a witness too many.
 */
function originalsOf(row: Row): Made[] {
  const parts = row.raw('source_original').split(/[;\r\n]+|\/\/\//);
  const names = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const made = names.map((name) => {
    const isNamed = /\p{Lu}.*\p{Lu}/u.test(name); // "police" and "Police" are no names; "SOHR" and "Ministry of Defence" are
    const isMany = /,| and |s$/.test(name) && !isNamed;
    const word = isNamed ? wordOf('voice', fold(name)) : wordOf('voice of', row.text('country_id'), fold(name));
    return sourceOf(word, isNamed ? name : name.toLowerCase(), isNamed, isMany);
  });
  return [...new Map(made.map((each) => [each.key, each])).values()];
}

function sourceOf(word: string, name: string, named: boolean, collective = false): Made {
  return {
    type: 'source',
    key: key('source', word),
    name: shortened(name, LIMITS.name),
    named,
    ...(collective ? { collective } : {}),
    sourceType: 'UNKNOWN',
  };
}
