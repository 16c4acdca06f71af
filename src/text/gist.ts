import type { Claim } from '../domain/claim.ts';
import { ACT_KINDS, type Act, type ActKind } from '../engine/act.ts';
import { fromAcross, type Moment } from './moment.ts';
import { ownSlots } from './own-slots.ts';
import { fill } from './template.ts';
import type { Words } from './words.ts';

/** Words that a quotation may have at most; a figure with its unit counts as one. */
const MOST_WORDS = 6;

/** What is worth being quoted back: positions, interests, evidence. Of a question or a courtesy there is nothing to quote. */
const QUOTABLE: ReadonlySet<ActKind> = new Set([
  'offer',
  'present-meso',
  'trade',
  'concede',
  'add-clause',
  'threaten',
  'share-interest',
  'misdirect',
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

/** Whether a gist says more than which issue it was about. */
const isTelling = (pattern: string): boolean => /\{(?!issue\})/u.test(pattern);

/**
 * What a move said, in at most six words, from what it meant and never from what was typed.
 *
 * @param seq - the move's event
 * @source voices §1, {heard}
 */
export const gistOf = (words: Words, moment: Moment, seq: number): string | undefined =>
  gistAmong(words, moment, { seq, says: () => true });

/**
 * The same where somebody is to be quoted: only what was worth saying again, or what a reply answers.
 *
 * @param answered - the kind of act that the reply answers
 */
export const quotationOf = (
  words: Words,
  moment: Moment,
  { seq, answered }: { readonly seq: number; readonly answered?: ActKind | undefined },
): string | undefined =>
  gistAmong(words, moment, {
    seq,
    says: (kind, pattern) =>
      (kind === answered && kind !== 'stay-silent') || (QUOTABLE.has(kind) && isTelling(pattern)),
  });

function gistAmong(
  words: Words,
  moment: Moment,
  { seq, says }: { readonly seq: number; readonly says: (kind: ActKind, pattern: string) => boolean },
): string | undefined {
  const move = moment.moves.find((candidate) => candidate.seq === seq);
  if (move === undefined) return undefined;
  const seat = move.side === moment.side ? moment : fromAcross(moment);
  const { gists } = words.messages;
  const kinds = move.acts.map(({ kind }) => kind);
  for (const kind of isKinds(Object.keys(gists)).filter((known) => kinds.includes(known))) {
    const act = move.acts.find((candidate) => candidate.kind === kind);
    if (act === undefined) continue;
    const slots = ownSlots(words, seat, asHeard(act));
    for (const pattern of gists[kind]) {
      if (!says(kind, pattern)) continue;
      // behind a colon nothing gets a capital: a quotation stands in the middle of a sentence
      const filled = fill(`:${pattern}`, (slot) => slots[slot], words.messages.phrases.agreement)?.text.slice(1);
      if (filled !== undefined && filled.split(/[ \n]+/u).length <= MOST_WORDS) return filled;
    }
  }
  return undefined;
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
