import type { Claim } from '../domain/claim.ts';
import type { Manner, Tone } from '../domain/manner.ts';
import { ACT_KINDS, type Act } from '../engine/act.ts';
import { figuresOf, matterOf } from './gist.ts';
import { packageOf } from './issues-of-act.ts';
import type { Moment } from './moment.ts';
import { ownKey, type OwnKey } from './own-key.ts';
import { ownSlots, type OwnSlots } from './own-slots.ts';
import { fill, typeset } from './template.ts';
import type { Words } from './words.ts';

/** A move as it is put together: what is said and how. */
export interface Worded {
  readonly acts: readonly Act[];
  readonly manner: Manner;
}

/**
 * A move in the words of a person at the table: the composer's preview, a transcript's line, a better line of the debrief.
 *
 * @param moment - the table as the speaker sees it before the move; a `SeatView` will do
 * @source voices §5
 */
export function sayMove(words: Words, moment: Moment, { acts, manner }: Worded): string {
  const said = acts.map((act) => sayOne(words, moment, { act, manner, beside: acts }));
  // the same sentence once in a turn, however many acts it speaks for
  const spoken =
    said.length > 1 ? said.filter((line, at) => acts[at]?.kind !== 'stay-silent' && said.indexOf(line) === at) : said;
  const barb = barbFor(words, acts, manner);
  return [...spoken, ...(barb === undefined ? [] : [barb])].join(' ');
}

/** One act in the words of a person at the table; silence is an ellipsis. */
export const sayAct = (
  words: Words,
  moment: Moment,
  { act, manner }: { readonly act: Act; readonly manner: Manner },
): string => sayOne(words, moment, { act, manner, beside: [act] });

interface Saying {
  readonly act: Act;
  readonly manner: Manner;
  /** All that is said in the same breath. */
  readonly beside: readonly Act[];
}

function sayOne(words: Words, moment: Moment, { act, manner, beside }: Saying): string {
  const slots = { ...slotsFor(words, moment, act), ...saidBeside(moment, act, beside) };
  for (const line of linesFor(words, moment, { act, manner })) {
    const filled = fill(line, (slot) => slots[slot], words.messages.phrases.agreement);
    if (filled !== undefined) return filled.text;
  }
  return `(${words.messages.labels.acts[act.kind]})`;
}

/** What the same move says anyhow need not be said twice: the terms that are read back, the figure that was just offered. */
function saidBeside(moment: Moment, act: Act, beside: readonly Act[]): OwnSlots {
  if (act.kind === 'accept' && beside.some(({ kind }) => kind === 'summarise')) return { pkg: undefined };
  if (act.kind !== 'ask-concession' || act.toward === undefined) return {};
  const isPut = beside.some((other) => other !== act && packageOf(moment, other)?.[act.issue] === act.toward);
  return isPut ? { val: undefined } : {};
}

function slotsFor(words: Words, moment: Moment, act: Act): OwnSlots {
  if (act.kind !== 'reflect') return ownSlots(words, moment, act);
  const heard = figuresOf(words, moment, act.heard);
  return { heard: heard === undefined ? undefined : { text: heard }, matter: matterOf(words, moment, act.heard) };
}

function linesFor(
  words: Words,
  moment: Moment,
  { act, manner }: { readonly act: Act; readonly manner: Manner },
): readonly string[] {
  const claim = claimOf(act);
  const before = saidBefore(moment, act);
  if (claim !== undefined && claim.as !== 'straight')
    return inTurn(words.messages.claimWays[claim.kind][claim.as], before);
  const key = ownKey(moment, act);
  const plain = plainLines(words, key, { tone: manner.tone, before });
  if (manner.directness === 'direct' || !hasIndirect(words, key)) return plain;
  const { gentle, firm } = words.messages.indirect[key];
  return [...inTurn(manner.tone === 'warm' || manner.tone === 'neutral' ? gentle : firm, before), ...plain];
}

/** One wording after the other, each time from the next on; of a wording, the sentences in order. */
function inTurn(wordings: string | readonly (string | readonly string[])[], times: number): readonly string[] {
  if (typeof wordings === 'string') return [wordings];
  const at = times % wordings.length;
  return [...wordings.slice(at), ...wordings.slice(0, at)].flatMap(all);
}

/** The lines of a tone, from other words where the same was said before. */
function plainLines(words: Words, key: OwnKey, { tone, before }: { tone: Tone; before: number }): readonly string[] {
  const first = all(words.messages.own[key][tone]);
  const others: Readonly<Record<string, Readonly<Partial<Record<Tone, readonly (string | readonly string[])[]>>>>> =
    words.messages.again;
  const again = others[key]?.[tone] ?? [];
  const at = before % (again.length + 1);
  const line = at === 0 ? undefined : again[at - 1];
  return line === undefined ? first : [...all(line), ...first];
}

/** How often this speaker has made such an act before. */
const saidBefore = ({ moves, side }: Moment, { kind }: Act): number =>
  moves.filter((move) => move.side === side && move.acts.some((act) => act.kind === kind)).length;

const hasIndirect = (words: Words, key: OwnKey): key is OwnKey & keyof Words['messages']['indirect'] =>
  key in words.messages.indirect;

const all = (said: string | readonly string[]): readonly string[] => (typeof said === 'string' ? [said] : said);

/** The claim that is the whole of an act; an offer's claim is only its reason. */
function claimOf(act: Act): Claim | undefined {
  switch (act.kind) {
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return act.claim;
    case 'answer':
      return act.content.claim;
    default:
      return undefined;
  }
}

/** What a hard line adds when it is aimed at the person; the same act always the same. */
function barbFor(words: Words, acts: readonly Act[], { tone, aim }: Manner): string | undefined {
  const { barbs } = words.messages;
  const [first] = acts;
  if (aim !== 'person' || tone !== 'hard-line' || first === undefined) return undefined;
  return barbs[ACT_KINDS.indexOf(first.kind) % barbs.length];
}

/** What is so, beside a claim or an interest that says otherwise; undefined where the act says what is so. For the speaker's eyes. */
export function truthBeside(words: Words, act: Act): string | undefined {
  const { truths } = words.messages;
  if (act.kind === 'misdirect') return truths.misdirect;
  const claim = claimOf(act) ?? (act.kind === 'offer' || act.kind === 'state-range' ? act.claim : undefined);
  if (claim?.as === 'fabricated') return truths.fabricated;
  if (claim?.as !== 'inflated') return undefined;
  const about = claim.fact === undefined ? undefined : words.scenario.facts[claim.fact]?.about;
  return typeset(about === undefined ? truths.inflated : `${truths.inflated} ${about}`);
}
