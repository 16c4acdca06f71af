import type { Claim } from '../domain/claim.ts';
import { ACT_KINDS, type Act, type ActKind } from '../engine/act.ts';
import { fromAcross, type Moment } from './moment.ts';
import { ownSlots } from './own-slots.ts';
import { fill } from './template.ts';
import type { Words } from './words.ts';

/** Words that a quotation may have at most; a figure with its unit counts as one. */
const MOST_WORDS = 6;

/**
 * What a move said, in at most six words, from what it meant and never from what was typed.
 *
 * @param seq - the move's event
 * @source voices §1, {heard}
 */
export function gistOf(words: Words, moment: Moment, seq: number): string | undefined {
  const move = moment.moves.find((candidate) => candidate.seq === seq);
  if (move === undefined) return undefined;
  const seat = move.side === moment.side ? moment : fromAcross(moment);
  const { gists } = words.messages;
  const kinds = move.acts.map(({ kind }) => kind);
  const ranked = isKinds(Object.keys(gists)).filter((kind) => kinds.includes(kind));
  for (const kind of ranked) {
    const act = move.acts.find((candidate) => candidate.kind === kind);
    if (act === undefined) continue;
    const slots = ownSlots(words, seat, asHeard(act));
    for (const pattern of gists[kind]) {
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
