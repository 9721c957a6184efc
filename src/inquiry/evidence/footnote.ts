import type { PhrasingContent } from 'mdast';
import { amountInWords, capital, dateInWords, plainWords } from '../../record/words.ts';
import { code, reference, said, saidInLines, strong, text, web } from './nodes.ts';
import type { ActRecord, PackReader } from './records.ts';

/** The number under which each act is cited. */
export type Numbers = ReadonlyMap<string, number>;

type Words = readonly PhrasingContent[];

/** One act as a footnote: whose voice, where it can be read, when, in which words, how surely, on whose word. */
export function actInWords(act: ActRecord, reader: PackReader, numbers: Numbers): PhrasingContent[] {
  const sentences: (Words | undefined)[] = [
    voice(act, reader),
    ...where(act, reader),
    act.claim !== reader.content.claim
      ? [text('On another claim: “'), ...said(reader.label(act.claim)), text('”')]
      : [],
    act.statedAt && [text('Said '), ...said(dateInWords(act.statedAt))],
    act.quote === undefined ? [] : quotation(act.quote),
    [text(capital(plainWords(act.polarity))), ...surely(act)],
    onWhoseWord(act, numbers),
    act.withdrawnAt === undefined ? [] : takenBack('Withdrawn by its source', act.withdrawnAt, act.withdrawnWhy),
    act.struckAt === undefined ? [] : takenBack('Struck by the editors', act.struckAt, act.struckWhy),
    [code(act.key)],
  ];
  const said_ = sentences.filter((sentence): sentence is Words => sentence !== undefined && sentence.length > 0);
  return said_.flatMap((sentence, i) => [...(i === 0 ? [] : [text('. ')]), ...sentence]);
}

/** Of a quote, in signs: a footnote is not the place for pages, and the JSON has them all. */
const MOST_QUOTED = 600;

function quotation(quote: string): Words {
  const signs = [...quote];
  const isCut = signs.length > MOST_QUOTED;
  const shown = isCut ? `${signs.slice(0, MOST_QUOTED).join('')}…` : quote;
  return [text('“'), ...saidInLines(shown), text(isCut ? '” (the whole quote is in the JSON)' : '”')];
}

function voice({ source: key, speaker }: ActRecord, { source: sourceOf, label }: PackReader): Words {
  const source = sourceOf(key);
  const kind = [
    plainWords(source?.sourceType ?? ''),
    source?.named === false ? 'named by our description' : '',
    source?.collective ? `several voices${source.voices ? `: ${amountInWords(source.voices)}` : ''}` : '',
    source?.handle ?? '',
  ].filter((each) => each !== '');
  const runners = (source?.runBy ?? []).flatMap(({ actor }): Words => [text(', run by '), ...said(label(actor))]);
  return [
    strong(...said(label(key))),
    ...(kind.length === 0 ? [] : [text(' ('), ...said(kind.join(', ')), text(')')]),
    ...runners,
    ...(speaker === undefined ? [] : [text(', '), ...said(label(speaker)), text(' speaking')]),
  ];
}

function where({ document: key, locator }: ActRecord, { document: documentOf }: PackReader): (Words | undefined)[] {
  if (key === undefined) return [[text('Known by mention only: nobody can read it here')]];
  const document = documentOf(key);
  if (!document) return [[text('In '), code(key)]];
  const { title, description, documentType, published, url, archivedUrl, archivedHash } = document;
  const name = title === undefined ? said(description ?? key) : [text('“'), ...said(title), text('”')];
  return [
    [
      text('In '),
      ...name,
      text(` (${plainWords(documentType)}`),
      ...(published ? [text(', published '), ...said(dateInWords(published))] : []),
      text(')'),
      ...(locator === undefined ? [] : [text(', '), ...said(locator)]),
      ...(url === undefined ? [] : [text(': '), ...web(url)]),
    ],
    archivedUrl === undefined ? undefined : [text('Archived copy: '), ...web(archivedUrl)],
    archivedHash === undefined ? undefined : [text('SHA-256 of the archived copy: '), code(archivedHash)],
  ];
}

function surely({ certainty, hedge, basis }: ActRecord): Words {
  return [
    text(certainty === undefined ? ', how surely cannot be read' : `, ${plainWords(certainty)}`),
    ...(hedge === undefined ? [] : [text(' (“'), ...said(hedge), text('”)')]),
    ...(basis === 'UNKNOWN' ? [] : [text(`, ${plainWords(basis)}`)]),
  ];
}

function onWhoseWord({ relays }: ActRecord, numbers: Numbers): Words {
  if (relays.length === 0) return [text('Rests on nobody else’s word here')];
  const each = relays.flatMap(({ to, reading }, i): Words => {
    const number = numbers.get(to);
    const how = reading === 'CONTEXT' ? [text(' (as the neighbouring sentence has it)')] : [];
    return [text(i === 0 ? ' ' : ', '), number === undefined ? code(to) : reference(number), ...how];
  });
  return [text('On the word of'), ...each];
}

function takenBack(what: string, at: string, why: string | undefined): Words {
  return [strong(text(`${what} ${at}`)), ...(why === undefined ? [] : [text(': '), ...said(why)])];
}
