import { drawInteger } from '../kernel/chance.ts';
import type { CounterpartyType } from '../domain/seat.ts';
import type { LineKind, Voice } from '../engine/voice.ts';
import type { BankLine, LINE_CONDITIONS } from './bank-schema.ts';
import { bearing, restsValue, resting } from './bearing.ts';
import { roomLeft, wordCount, wordsExpected } from './reply-length.ts';
import { slotOf } from './reply-slots.ts';
import type { Speaking } from './speaking.ts';
import { openingOf } from './telling.ts';
import { fill, skeletonOf, slotsOf, type Filled } from './template.ts';
import { sideText } from './words.ts';

export type LineCondition = (typeof LINE_CONDITIONS)[number];

/** A line with its whole id, ready to be said. */
export interface ChosenLine extends Filled {
  readonly id: string;
  readonly kind: LineKind;
  readonly skeleton: string;
  /** It owns up to a long step. */
  readonly leaps: boolean;
}

/** What the choice of a line depends on besides its slots. */
export interface Choosing {
  readonly speaking: Speaking;
  readonly type: CounterpartyType;
  readonly voice: Voice;
  readonly conditions: ReadonlySet<LineCondition>;
  /** The reply so far; a line that begins it must not open as a recent one did. */
  readonly before: readonly ChosenLine[];
  readonly seed: number;
  readonly seq: number;
}

type Candidate = Readonly<Pick<BankLine, 'id' | 'say' | 'rung' | 'register' | 'turned' | 'when'>>;

/** Values in one mouth, and dates in one reply. @source voices §1, numbers */
const MOST_VALUES = 2;
const MOST_DAYS = 1;

/**
 * The line for one part of a reply, drawn from those that fit: never one that was said, none whose slots cannot all be filled, none
 * that sounds like a recent one. The scenario's own lines come first, then the type's bank.
 *
 * @returns undefined where the bank is empty: the reply gets shorter
 * @source voices §1
 */
export function chooseLine(choosing: Choosing): ChosenLine | undefined {
  const { speaking, voice } = choosing;
  const own = scenarioLines(choosing);
  const bank = bankLines(choosing);
  const turned = bank.filter((line) => line.turned);
  const groups = voice.turned ? [turned, own, bank] : [own, bank];
  // what everything hangs on is said in the scenario's words, however long
  if (speaking.part.line === 'pivotal') groups.unshift(own);
  // half of it leaves the whole to be said
  if (choosing.conditions.has('half-told')) groups.splice(0, groups.length, bank);
  const passes = speaking.part.line === 'pivotal' ? PASSES.slice(1) : PASSES;
  const citing = bank.filter(({ when }) => when.includes('cites'));
  const leaping = bank.filter(({ when }) => when.includes('leaps') || when.includes('goes-back'));
  return (
    (restsOnFact(speaking) ? firstOf(choosing, [citing], passes) : undefined) ??
    // what goes far, or back, is said before anything kind is
    firstOf(choosing, reminding(choosing, leaping), passes) ??
    (staysHelped(choosing) ? firstOf(choosing, [turned], HELPED_PASSES) : undefined) ??
    firstOf(choosing, groups, passes)
  );
}

/** Whoever tore something up and goes back once more speaks of both: once, and first. */
function reminding({ speaking }: Choosing, lines: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const [torn, others] = [lines.filter(remembers), lines.filter((line) => !remembers(line))];
  return torn.some(({ id }) => speaking.telling.used.has(id)) ? [others] : [torn, others];
}

const remembers = ({ when }: Candidate): boolean => when.includes('tore-up');

/** An offer that rests on a fact must name it, in whichever mood: nobody learns what was not said. */
const restsOnFact = ({ acts, part }: Speaking): boolean =>
  (part.line === 'first-offer' || part.line === 'counter-offer') &&
  acts.some((act) => act.kind === 'offer' && act.claim?.fact !== undefined);

function firstOf(
  choosing: Choosing,
  groups: readonly (readonly Candidate[])[],
  passes: readonly Pass[],
): ChosenLine | undefined {
  for (const pass of passes)
    for (const group of groups) {
      const chosen = drawFrom(choosing, group, pass);
      if (chosen !== undefined) return chosen;
    }
  return undefined;
}

/** What is given up, one after the other, before nothing is said: the length first, then the tone. */
const PASSES: readonly Pass[] = [
  { inRoom: true, onRung: true },
  { inRoom: false, onRung: true },
  { inRoom: false, onRung: false },
];

/** Types whose helped voice would be lost in a line of the other one: it gives up its length before it gives up itself. */
const STEADIED: readonly CounterpartyType[] = ['uncontrolled'];
const staysHelped = ({ type, voice, speaking }: Choosing): boolean =>
  voice.turned && STEADIED.includes(type) && speaking.part.line !== 'pivotal';
const HELPED_PASSES: readonly Pass[] = PASSES.slice(0, 2);

interface Pass {
  readonly inRoom: boolean;
  readonly onRung: boolean;
}

function drawFrom(choosing: Choosing, group: readonly Candidate[], { inRoom, onRung }: Pass): ChosenLine | undefined {
  const { voice, speaking, seed, seq, before } = choosing;
  const fitting = group
    .filter(
      (line) =>
        (line.register === 'any' || line.register === voice.register) &&
        (!line.turned || voice.turned) &&
        (!onRung || line.rung.includes(voice.rung)) &&
        line.when.every((condition) => choosing.conditions.has(condition)),
    )
    .flatMap((line) => fitted(choosing, line));
  // lines made for this very situation come before those that suit any
  const special = fitting.filter(({ when }) => when > 0);
  const best = unasked(choosing, inRegister(voice, special.length > 0 ? special : fitting));
  const from = running(choosing, inRoom ? thatLeaveRoom(choosing, best) : shortest(choosing, best));
  if (from.length === 0) return undefined;
  const purpose = `text.line.${speaking.part.line}`;
  return from[drawInteger({ seed, purpose, round: seq, n: before.length }, 0, from.length - 1)];
}

/** Where words go roundabout, those made for such a room; all where none is. A scenario's own are always made for it. */
function inRegister({ register }: Voice, lines: readonly Fitting[]): readonly Fitting[] {
  const made = register === 'indirect' ? lines.filter((line) => line.register === 'indirect') : [];
  return made.length > 0 ? made : lines;
}

/** Types that wait for the answer to a question; helped, every type does. @source voices §2 */
const WAITING: readonly CounterpartyType[] = ['diplomat', 'avoidant'];

/** Where more is to be said, those that do not ask: a question stands last in the reply of somebody who waits for its answer. */
function unasked(choosing: Choosing, lines: readonly Fitting[]): readonly Fitting[] {
  const { type, voice } = choosing;
  if (partsAfter(choosing) === 0 || !(voice.turned || WAITING.includes(type))) return lines;
  const telling = lines.filter(({ text }) => !text.endsWith('?'));
  return telling.length > 0 ? telling : lines;
}

const partsAfter = ({ voice, speaking }: Choosing): number =>
  voice.parts.length - 1 - voice.parts.indexOf(speaking.part);

/** Those that leave room for what is still to be said. */
function thatLeaveRoom(choosing: Choosing, lines: readonly Fitting[]): readonly Fitting[] {
  const { type, voice, before } = choosing;
  const room = roomLeft(type, voice, { said: before.map(({ text }) => text), left: partsAfter(choosing) });
  return lines.filter(({ text }) => wordCount(text) <= room);
}

/** Those long enough for somebody who runs on; all where none is. */
function running({ type, voice }: Choosing, lines: readonly Fitting[]): readonly Fitting[] {
  const long = lines.filter(({ text }) => wordCount(text) >= wordsExpected(type, voice));
  return long.length > 0 ? long : lines;
}

/** Those that leave room, else the shortest. */
function shortest(choosing: Choosing, lines: readonly Fitting[]): readonly Fitting[] {
  const fitting = thatLeaveRoom(choosing, lines);
  const least = Math.min(...lines.map(({ text }) => wordCount(text)));
  return fitting.length > 0 ? fitting : lines.filter(({ text }) => wordCount(text) === least);
}

/** A reply quotes once. */
const quotesAgain = (line: string, before: readonly ChosenLine[]): boolean =>
  quotes(line) && before.some(({ skeleton }) => skeleton.includes('"_"'));
/** An avoidant trails off once in a reply at most. @source voices §1 */
const trailsAgain = ({ type, before }: Choosing, line: string): boolean =>
  type === 'avoidant' && line.includes('…') && before.some(({ text }) => text.includes('…'));
const quotes = (line: string): boolean => slotsOf(line).some((slot) => slot === 'heard' || slot === 'then');

type Fitting = ChosenLine & Pick<BankLine, 'register'> & { readonly when: number };

function fitted(choosing: Choosing, line: Candidate): readonly Fitting[] {
  const { before } = choosing;
  const { telling, words, moment, part } = choosing.speaking;
  const lately = telling.lately[moment.side];
  if (telling.used.has(line.id) || quotesAgain(line.say, before) || trailsAgain(choosing, line.say)) return [];
  const skeleton = skeletonOf(line.say);
  if (lately.skeletons.some((said) => said.includes(skeleton))) return [];
  const slots = slotsOf(line.say);
  const rests = restsValue(choosing.speaking, slots);
  // no value stands on a fact that is about something else, or that speaks for less
  if (rests && !line.when.includes('past-fact') && bearing(choosing.speaking) !== 'meets') return [];
  const speaking = rests ? resting(choosing.speaking) : choosing.speaking;
  const first = slots.findIndex((slot) => VALUE_SLOTS.has(slot));
  // a line that has named the issue already gives its value in short
  const lead = slots.slice(0, first).includes('issue') ? -1 : first;
  const source = (slot: string, at: number) => slotOf(at === lead ? { ...speaking, leads: true } : speaking, slot);
  const filled = fill(line.say, source, words.messages.phrases.agreement);
  if (filled === undefined || saysTwice(line.say, filled) || recallsUnsaid(choosing, line)) return [];
  const spoken = [...new Set([...before, filled].flatMap(({ values }) => values))];
  const days = spoken.filter((value) => value.startsWith('day='));
  const isSummary = part.line === 'summary' || before.some(({ kind }) => kind === 'summary');
  if (days.length > MOST_DAYS || (!isSummary && spoken.length - days.length > MOST_VALUES)) return [];
  if (before.length === 0 && lately.openings.includes(openingOf(filled.text))) return [];
  return [
    {
      ...filled,
      id: line.id,
      kind: part.line,
      register: line.register,
      skeleton,
      leaps: line.when.includes('leaps'),
      when: occasions(line),
    },
  ];
}

/** Kinds of line in which `{mine}` is a figure of before: it must have been said. */
const RECALLING: readonly LineKind[] = ['takes-back', 'counter-offer', 'accept', 'retraction', 'leaving'];

function recallsUnsaid({ speaking }: Choosing, { say }: Candidate): boolean {
  const { telling, moment, part } = speaking;
  if (!RECALLING.includes(part.line) || !slotsOf(say).includes('mine')) return false;
  return slotOf(speaking, 'mine')?.values?.every((value) => telling.named[moment.side].has(value)) !== true;
}

/** Conditions that only say where a line would be wrong: they make it no more fitting than another. */
const GUARDS: readonly LineCondition[] = ['they-moved', 'gives-way', 'several', 'stays', 'told-first'];
const occasions = ({ when }: Candidate): number => when.filter((condition) => !GUARDS.includes(condition)).length;

/** A line that sets two values against each other needs two. */
const saysTwice = (line: string, { values }: Filled): boolean =>
  slotsOf(line).filter((slot) => VALUE_SLOTS.has(slot)).length > 1 &&
  new Set(values).size < values.length &&
  !echoes(line);

const VALUE_SLOTS: ReadonlySet<string> = new Set(['val', 'val2', 'q', 'mine', 'yours', 'give', 'get']);

/** Said again on purpose: the same slot twice. */
const echoes = (line: string): boolean => {
  const slots = slotsOf(line).filter((slot) => VALUE_SLOTS.has(slot));
  return new Set(slots).size === 1;
};

function scenarioLines({ speaking, type, voice }: Choosing): readonly Candidate[] {
  const { words, moment, part } = speaking;
  if (voice.rung === 3) return [];
  const lines = sideText(words, moment.side).lines[type] ?? {};
  const name = words.names[moment.side];
  return (lines[part.line] ?? []).map((say, at): Candidate => ({
    id: `${name}.${type}.${part.line}.${at}`,
    say,
    rung: [1, 2],
    register: 'any',
    turned: false,
    when: [],
  }));
}

const bankLines = ({ speaking, type }: Choosing): readonly Candidate[] =>
  (speaking.words.banks[type]?.lines[speaking.part.line] ?? []).map((line) => ({
    ...line,
    id: `${type}.${speaking.part.line}.${Math.min(...line.rung)}.${line.id}`,
  }));
