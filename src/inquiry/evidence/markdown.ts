import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { dateInWords, plainWords } from '../../record/words.ts';
import { actInWords, type Numbers } from './footnote.ts';
import { code, footnote, heading, item, list, paragraph, reference, said, strong, text } from './nodes.ts';
import type { Pack } from './pack.ts';
import { claimFields } from './claim-fields.ts';
import { type ActRecord, isWhole, type PackReader, readPack } from './records.ts';

/** A pack as Markdown (GitHub's, for its footnotes): made of the pack alone, so that it too is the same everywhere. */
export function markdownOf({ content, sha256 }: Pack): string {
  const reader = readPack(content);
  const numbers: Numbers = new Map(reader.cited.map(({ key }, i) => [key, i + 1]));
  const children: RootContent[] = [
    heading(1, ...said(reader.claim.text)),
    paragraph(
      text('Nothing here is a fact. It is what somebody said, where that can be read, and on whose word it rests.'),
    ),
    list(claimFields(reader)),
    ...sides(reader, numbers),
    heading(2, text('On whose word')),
    ...grounds(reader, numbers),
    heading(2, text('How to check this')),
    ...checking(reader, sha256),
    ...reader.cited.map((act, i) => footnote(i + 1, ...actInWords(act, reader, numbers))),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-', extensions: [gfmToMarkdown()] });
}

const SIDES = [
  ['AFFIRMS', 'Who affirms it'],
  ['DENIES', 'Who denies it'],
  ['QUESTIONS', 'Who questions it'],
] as const;

function sides({ onClaim, label }: PackReader, numbers: Numbers): RootContent[] {
  return SIDES.flatMap(([polarity, title]) => {
    const acts = onClaim.filter((act) => act.polarity === polarity);
    const lines = acts.map((act) => item(paragraph(...actLine(act, label, numbers))));
    return [heading(2, text(title)), lines.length === 0 ? paragraph(text('Nobody in this record.')) : list(lines)];
  });
}

function actLine(act: ActRecord, label: PackReader['label'], numbers: Numbers): PhrasingContent[] {
  const { source, relays, certainty, statedAt, withdrawnAt, struckAt } = act;
  const onWord = certainty === 'ATTRIBUTED' || relays.length > 0;
  const told = [
    certainty === undefined ? 'known by mention only' : plainWords(certainty),
    onWord && certainty !== 'ATTRIBUTED' ? 'on the word of others' : '',
    statedAt ? dateInWords(statedAt) : '',
  ].filter((each) => each !== '');
  const gone = withdrawnAt !== undefined ? 'withdrawn' : struckAt !== undefined ? 'struck' : undefined;
  return [
    ...said(label(source)),
    text(', '),
    ...said(told.join(', ')),
    ...(gone === undefined ? [] : [text(', '), strong(text(`${gone}: it does not count`))]),
    ...numbered(act.key, numbers),
  ];
}

function numbered(key: string, numbers: Numbers): PhrasingContent[] {
  const number = numbers.get(key);
  return number === undefined ? [] : [reference(number)];
}

/** The chains, each act told once, and how many roots may be independent. */
function grounds(reader: PackReader, numbers: Numbers): BlockContent[] {
  const { min, max } = reader.content.computed.independentRoots;
  const passedOn = new Set(reader.cited.flatMap(({ relays }) => relays.map(({ to }) => to)));
  const ends = reader.onClaim.filter(({ key }) => !passedOn.has(key));
  const told = new Set<string>();
  const chains = [...ends, ...reader.onClaim].flatMap((act) =>
    told.has(act.key) ? [] : chain(act, reader, numbers, told),
  );
  return [
    ...(chains.length === 0 ? [] : [list(chains)]),
    paragraph(
      text(`Independent roots: at least ${min}, at most ${max ?? 'any number, since some voices cannot be counted'}. `),
      text('That no tie between two roots is known does not prove them independent; hence two bounds.'),
    ),
  ];
}

function chain(act: ActRecord, reader: PackReader, numbers: Numbers, told: Set<string>): ListItem {
  const name = [...said(reader.label(act.source)), ...numbered(act.key, numbers)];
  if (told.has(act.key)) return item(paragraph(...name, text(', as above')));
  told.add(act.key);
  if (act.relays.length === 0) return item(paragraph(...name, text(', a root')));
  const up = act.relays.map(({ to }) => {
    const next = reader.act(to);
    return next
      ? chain(next, reader, numbers, told)
      : item(paragraph(code(to), text(', which this pack does not hold')));
  });
  return item(paragraph(...name, text(', on the word of')), list(up));
}

function checking({ content }: PackReader, sha256: string): BlockContent[] {
  const { claim, records, cut, rules } = content;
  const versions = Object.entries(rules).map(([name, version]) => `${name} ${version}`);
  const place = isWhole(content)
    ? [text(' Any claimgraph that has them gives it at '), code(`/evidence/${claim}`), text('.')]
    : [text(' It shows them through a lens, which it names: what the lens does not count is left out.')];
  return [
    paragraph(text('This text was made of one file of JSON, named by its SHA-256:')),
    paragraph(code(sha256)),
    paragraph(
      text(
        `It holds ${records.length} records in canonical form (RFC 8785), and is the same, byte by byte, wherever the`,
      ),
      text(' same records are kept: '),
      code('sha256sum'),
      text(' of it must say the above.'),
      ...place,
      text(` Rules: ${versions.join(', ')}.`),
    ),
    ...(cut ? [paragraph(strong(text('There is more behind this claim than a pack holds: it was cut.')))] : []),
  ];
}
