import type { Claim } from '../domain/claim.ts';
import { ACT_KINDS, type Act, type ActKind } from '../engine/act.ts';
import { fromAcross, type Moment } from './moment.ts';
import { asWords } from './fillers.ts';
import { packageOf } from './issues-of-act.ts';
import { sayList, sayOption } from './options.ts';
import { ownSlots, type OwnSlots } from './own-slots.ts';
import { fill, typeset, type Filler } from './template.ts';
import type { Words } from './words.ts';

/** Words that a quotation may have at most; a figure with its unit counts as one. */
const MOST_WORDS = 6;

/** What is worth being quoted back: positions and evidence. Of a question or a courtesy there is nothing to quote. */
const QUOTABLE: ReadonlySet<ActKind> = new Set([
  'offer',
  'present-meso',
  'trade',
  'concede',
  'add-clause',
  'threaten',
  'answer',
  'disclose-risk',
  'disclose-reservation',
  'refer-alternative',
  'assert-constraint',
  'cite-evidence',
  'state-range',
  'hold-boundary',
  'offer-face-saving',
  'promise',
]);

/** What puts figures on the card beside the words: they can be quoted though the mouth named but two of them. */
const ON_THE_CARD: ReadonlySet<ActKind> = new Set(['offer', 'present-meso', 'trade', 'concede', 'add-clause']);

/** Whether a gist says more than which issue it was about. */
const isTelling = (pattern: string): boolean => /\{(?!issue\})/u.test(pattern);

/**
 * What a move said, in at most six words, from what it meant and never from what was typed: only what was worth saying again, or what
 * a reply answers, and only what was really said.
 *
 * @param seq - the move's event
 * @param answered - the kind of act that the reply answers
 * @param said - the words of the move
 * @source voices §1, {heard}
 */
export const quotationOf = (
  words: Words,
  moment: Moment,
  { seq, answered, said }: { readonly seq: number; readonly answered?: ActKind | undefined; readonly said: string },
): string | undefined =>
  gistAmong(words, moment, {
    seq,
    said,
    says: (kind, pattern, gist) =>
      ((kind === answered && kind !== 'stay-silent') || (QUOTABLE.has(kind) && isTelling(pattern))) &&
      wasSaid(words, said, gist),
  });

/** The figures of a move that lay on its card, for somebody who reads them back; undefined where it had none. */
export const figuresOf = (words: Words, moment: Moment, seq: number): string | undefined =>
  gistAmong(words, moment, { seq, says: (kind, pattern) => ON_THE_CARD.has(kind) && isTelling(pattern) });

/** What a move was about, as a noun phrase that stands outside of quotation marks: an interest, an issue. */
export function matterOf(words: Words, moment: Moment, seq: number): Filler | undefined {
  const move = moment.moves.find((candidate) => candidate.seq === seq);
  if (move === undefined) return undefined;
  const seat = move.side === moment.side ? moment : fromAcross(moment);
  for (const act of move.acts) {
    const slots = ownSlots(words, seat, asHeard(act));
    const matter = slots['interest'] ?? slots['issue'];
    if (matter !== undefined && MATTERING.has(act.kind)) return matter;
  }
  return undefined;
}

/** Acts that show what somebody minds. */
const MATTERING: ReadonlySet<ActKind> = new Set([
  'share-interest',
  'misdirect',
  'answer',
  'ask-interest',
  'ask-concession',
  'hold-boundary',
  'reject',
  'ask-one-more',
  'propose-agenda',
]);

/** Whether every part of a quotation stands in what was said; figures may have had others between them. */
export function wasSaid({ messages }: Words, said: string, quoted: string): boolean {
  const heard = plain(said);
  const [whole = '', ...pieces] = [quoted, ...quoted.split(messages.phrases.list.last)].map(plain);
  return heard.includes(whole) || pieces.every((piece) => piece !== '' && heard.includes(piece));
}

/** Letters alone: how a word is set, and which kind of space stands before a unit, makes no difference. */
const plain = (text: string): string => typeset(text).replaceAll('\u00A0', ' ').trim().toLowerCase();

interface Asked {
  readonly seq: number;
  /** The words of the move: only figures that stand in them are taken. */
  readonly said?: string;
  readonly says: (kind: ActKind, pattern: string, gist: string) => boolean;
}

function gistAmong(words: Words, moment: Moment, { seq, said, says }: Asked): string | undefined {
  const move = moment.moves.find((candidate) => candidate.seq === seq);
  if (move === undefined) return undefined;
  const seat = move.side === moment.side ? moment : fromAcross(moment);
  const { gists } = words.messages;
  const kinds = move.acts.map(({ kind }) => kind);
  for (const kind of isKinds(Object.keys(gists)).filter((known) => kinds.includes(known))) {
    const act = move.acts.find((candidate) => candidate.kind === kind);
    if (act === undefined) continue;
    const slots = {
      ...ownSlots(words, seat, asHeard(act)),
      ...(said !== undefined && spokenOf(words, seat, { act, said })),
    };
    for (const pattern of gists[kind]) {
      // behind a colon nothing gets a capital: a quotation stands in the middle of a sentence
      const filled = fill(`:${pattern}`, (slot) => slots[slot], words.messages.phrases.agreement)?.text.slice(1);
      if (filled !== undefined && filled.split(/[ \n]+/u).length <= MOST_WORDS && says(kind, pattern, filled))
        return filled;
    }
  }
  return undefined;
}

/** The shorter form first. */
const FORMS = ['phrase', 'long'] as const;

/** Of a package, the figures that were said, as they were said. */
function spokenOf(words: Words, seat: Moment, { act, said }: { readonly act: Act; readonly said: string }): OwnSlots {
  const some = ON_THE_CARD.has(act.kind) ? packageOf(seat, act) : undefined;
  if (some === undefined) return {};
  const spoken = Object.entries(some).flatMap(([issue, option]) => {
    const form = FORMS.find((each) => wasSaid(words, said, sayOption(words, issue, { option, form: each })));
    return form === undefined ? [] : [sayOption(words, issue, { option, form })];
  });
  return { two: asWords(sayList(words, spoken.slice(0, 2))), val: asWords(spoken[0]) };
}

const isKinds = (names: readonly string[]): readonly ActKind[] =>
  names.filter((name): name is ActKind => ACT_KINDS.some((kind) => kind === name));

/** An act as the listener takes it: nobody hears that a claim is larger than what stands behind it. */
function asHeard(act: Act): Act {
  switch (act.kind) {
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return { ...act, claim: heardClaim(act.claim) };
    case 'answer':
      return act.content.claim === undefined
        ? act
        : { ...act, content: { ...act.content, claim: heardClaim(act.content.claim) } };
    default:
      return act;
  }
}

const heardClaim = ({ kind, as, fact }: Claim): Claim =>
  as === 'vague' ? { kind, as } : { kind, as: 'straight', ...(fact !== undefined && { fact }) };
