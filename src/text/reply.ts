import type { CounterpartyType } from '../domain/seat.ts';
import type { Side } from '../domain/side.ts';
import { ruleOf, type ActKind } from '../engine/act.ts';
import type { EventOf, Log } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import { opened } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import type { LineKind, Voice } from '../engine/voice.ts';
import { drawInteger } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import { CALLED_BY } from './called-by.ts';
import { chooseLine, type ChosenLine, type LineCondition } from './choose-line.ts';
import { chooseCue, type Cue } from './cues.ts';
import { issuesOfAct } from './issues-of-act.ts';
import { momentIn, type Moment } from './moment.ts';
import { bearing } from './bearing.ts';
import { slotOf } from './reply-slots.ts';
import { sayMove } from './say-act.ts';
import { lastHeard, type Speaking } from './speaking.ts';
import { nothingTold, overheard, remember, type Telling } from './telling.ts';
import { fill, skeletonOf } from './template.ts';
import type { Words } from './words.ts';

/** A move in words. */
export interface Reply {
  /** Empty where a cue is the whole reply. */
  readonly said: string;
  /** Only where a bank of cues was at hand. */
  readonly cue: Cue | undefined;
  /** Ids of the lines it was made of: `warrior.refusal.2.c`; none for a person's own sentences. */
  readonly lines: readonly string[];
}

/** An event of a log with the table before it and, where it is a move, its words. */
export interface ToldEvent {
  readonly seq: number;
  readonly event: Log[number];
  /** Undefined for the first event, before which there is no table. */
  readonly before: State | undefined;
  readonly after: State;
  readonly reply: Reply | undefined;
}

type Move = EventOf<'moveMade'>;

/**
 * A log put into words, move by move, in one pass: what was said before decides which lines are left.
 *
 * @param log - must begin with `instanceDrawn`
 */
export function tellLog(words: Words, log: Log): readonly ToldEvent[] {
  const [first, ...rest] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with the drawn instance');
  let state = opened(first);
  let telling = nothingTold();
  const events: ToldEvent[] = [{ seq: 0, event: first, before: undefined, after: state, reply: undefined }];
  for (const [at, event] of rest.entries()) {
    invariant(event.kind !== 'instanceDrawn', 'an instance is drawn once');
    const before = state;
    state = evolve(before, event);
    const spoken = event.kind === 'moveMade' ? tellMove(words, telling, { state: before, move: event }) : undefined;
    telling = spoken?.telling ?? telling;
    events.push({ seq: at + 1, event, before, after: state, reply: spoken?.reply });
  }
  return events;
}

/** The words of one move of a log; undefined where the event is no move. For a whole log use {@link tellLog}. */
export const sayReply = (words: Words, log: Log, seq: number): Reply | undefined =>
  tellLog(words, log.slice(0, seq + 1))[seq]?.reply;

/**
 * One move in words, and what is kept in mind of it.
 *
 * @param telling - what was told before, from the same log
 * @param state - the table before the move
 */
export function tellMove(
  words: Words,
  telling: Telling,
  { state, move }: { readonly state: State; readonly move: Move },
): { readonly reply: Reply; readonly telling: Telling } {
  const type = typeOf(state, move.side);
  const moment = momentIn(state, move.side);
  if (type === undefined || move.voice === undefined || words.banks[type] === undefined) {
    const said = sayMove(words, moment, move);
    const issues = move.acts.flatMap((act) => issuesOfAct(moment, act));
    return {
      reply: { said, cue: undefined, lines: [] },
      telling: overheard(telling, { seq: state.seq, said, issues }),
    };
  }
  return inVoice(words, telling, { state, move, moment, type, voice: move.voice });
}

const typeOf = (state: State, side: Side): CounterpartyType | undefined => {
  const seat = state.seats[side];
  return seat.kind === 'counterparty' ? seat.type : undefined;
};

interface Voiced {
  readonly state: State;
  readonly move: Move;
  readonly moment: Moment;
  readonly type: CounterpartyType;
  readonly voice: Voice;
}

function inVoice(words: Words, telling: Telling, voiced: Voiced): { readonly reply: Reply; readonly telling: Telling } {
  const { state, move, type, voice } = voiced;
  const speakingAt = speakings(words, telling, voiced);
  const lines: ChosenLine[] = [];
  for (const speaking of speakingAt) {
    const conditions = conditionsFor(voiced, speaking);
    const line = chooseLine({ speaking, type, voice, conditions, before: lines, seed: state.seed, seq: state.seq });
    if (line !== undefined) lines.push(line);
  }
  if (lines.length === 0) lines.push(...bare(speakingAt));
  const said = compose(lines, voice);
  const cue = cueFor(words, telling, voiced);
  const days = lines.flatMap(({ values }) =>
    values.filter((value) => value.startsWith('day=')).map((value) => Number(value.slice(4))),
  );
  const values = lines.flatMap((line) => line.values.filter((value) => !value.startsWith('day=')));
  const issues = values.map((value) => value.slice(0, value.indexOf('=')));
  return {
    reply: { said, cue, lines: lines.map(({ id }) => id) },
    telling: remember(telling, { seq: state.seq, side: move.side, said, lines, cue: cue?.id, issues, days, values }),
  };
}

function speakings(words: Words, telling: Telling, { state, move, moment, voice }: Voiced): readonly Speaking[] {
  const mood = {
    upset: drawInteger({ seed: state.seed, purpose: 'text.upset' }, 0, 11),
    person: drawInteger({ seed: state.seed, purpose: 'text.person' }, 0, 11),
  };
  return voice.parts.map((part) => ({ words, moment, acts: move.acts, part, telling, mood }));
}

/** What is true of the moment, by the names that lines ask for. */
function conditionsFor({ state, move, moment }: Voiced, speaking: Speaking): ReadonlySet<LineCondition> {
  const { part, telling } = speaking;
  const before = telling.lately[move.side].kinds[part.line] ?? 0;
  const heard = state.moves.findLast(({ side }) => side !== move.side);
  const acts = lastHeard(moment)?.acts.map(({ kind }) => kind) ?? [];
  const { rounds } = state.instance;
  const slips = part.slots['slips'] !== undefined;
  const holds: Readonly<Record<LineCondition, boolean>> = {
    first: before === 0,
    again: before > 0,
    'third-time': before >= 2,
    'after-invitation': (heard?.percept.invitation ?? 0) >= INVITED,
    'after-evidence': acts.includes('cite-evidence') || acts.includes('reality-test'),
    'after-held': acts.includes('hold-boundary'),
    several: state.instance.issues.length > 1,
    late: state.round > rounds * LATE,
    final: state.round >= rounds,
    'unread-annex': hasUnreadAnnex(state, move),
    'asks-interest': asks(move, 'ask-interest'),
    'asks-limits': asks(move, 'ask-constraint', 'limits'),
    'asks-path': asks(move, 'ask-constraint', 'decision-path'),
    'asks-timing': asks(move, 'ask-constraint', 'timing'),
    'asks-alternative': asks(move, 'ask-alternative'),
    'asks-text': asks(move, 'ask-about-text'),
    tells: part.slots['told'] !== undefined || part.line === 'annex-told',
    slips,
    'half-told': part.slots['half'] !== undefined,
    accepts: move.acts.some(({ kind }) => kind === 'accept'),
    'asked-text': acts.includes('ask-about-text'),
    'late-answer': move.acts.some((act) => act.kind === 'answer' && act.question !== heard?.seq),
    cites: move.acts.some((act) => ruleOf(act).claim?.(act)?.fact !== undefined),
    // what slips out neither answers anything nor comes by itself
    'in-reply': !slips && isReply(part.line, acts),
    unprompted: !slips && !isReply(part.line, acts),
    'tore-up': toreUp(state, move.side),
    'gave-before': gaveBefore(state, move.side),
    'they-moved': part.slots['moved'] !== undefined,
    'gives-way': part.slots['yields'] !== undefined,
    leaps: part.slots['leaps'] !== undefined,
    paired: part.slots['paired'] !== undefined,
    'past-fact': bearing(speaking) === 'past',
    'after-own-pause': ownLast(state, move.side)?.acts.some(({ kind }) => kind === 'pause') === true,
  };
  return new Set(Object.entries(holds).flatMap(([name, isSo]) => (isSo && isCondition(holds, name) ? [name] : [])));
}

const asks = ({ acts }: Move, kind: ActKind, about?: string): boolean =>
  acts.some((act) => act.kind === kind && (act.kind !== 'ask-constraint' || act.about === about));

/** An opening answers whatever was said before it. */
function isReply(line: LineKind, heard: readonly ActKind[]): boolean {
  if (line === 'opening') return heard.length > 0;
  const called = CALLED_BY[line];
  return called !== undefined && heard.includes(called);
}

const ownLast = ({ moves }: State, side: Side): State['moves'][number] | undefined =>
  moves.findLast((move) => move.side === side);

const toreUp = ({ offers, reopened }: State, side: Side): boolean =>
  offers.some((offer) => offer.side === side && offer.fate === 'retracted') ||
  reopened.some((again) => again.side === side);

function gaveBefore({ moves, concessions }: State, side: Side): boolean {
  const theirs = moves.filter((move) => move.side !== side);
  const gift = (move: State['moves'][number] | undefined): boolean =>
    concessions.some(({ seq, asked }) => seq === move?.seq && !asked);
  return gift(theirs.at(-2)) && !gift(theirs.at(-1));
}

/** Whether the speaker's fine print lies in the text, or is just being put there, and nobody has asked about it. */
const hasUnreadAnnex = (state: State, { acts }: Move): boolean => {
  const attached = acts.flatMap((act) => (act.kind === 'attach-term' ? [act.clause] : []));
  return [...(state.text?.annexes ?? []), ...attached].some((annex) => !state.annexesDiscussed.includes(annex));
};

/** How inviting a move must have been to count as an invitation, and from which share of the rounds on it is late. Starting values. */
const INVITED = 0.45;
const LATE = 0.7;

const isCondition = (holds: object, name: string): name is LineCondition => name in holds;

/** The shortest words for what was done, where every line is used up; nothing where a cue says enough. */
function bare(speakingAt: readonly Speaking[]): readonly ChosenLine[] {
  for (const speaking of speakingAt) {
    const { words, part } = speaking;
    const forms: Readonly<Partial<Record<string, string>>> = words.messages.bare;
    const form = forms[part.line];
    if (form === undefined) continue;
    const filled = fill(form, (slot) => slotOf(speaking, slot), words.messages.phrases.agreement);
    if (filled !== undefined)
      return [{ ...filled, id: `bare.${part.line}`, kind: part.line, skeleton: skeletonOf(form) }];
  }
  return [];
}

/** Parts in the order the voice gives; a dash where it cuts in, and no more than one exclamation mark. */
function compose(lines: readonly ChosenLine[], { interrupts, turned }: Voice): string {
  const said = lines.map(({ text }) => text).join(' ');
  const kept = turned ? 0 : 1;
  let shouts = 0;
  const calm = said.replaceAll('!', () => {
    shouts += 1;
    return shouts > kept ? '.' : '!';
  });
  return interrupts && calm !== '' && !calm.startsWith('—') ? `— ${calm}` : calm;
}

function cueFor(words: Words, telling: Telling, { state, move, type, voice }: Voiced): Cue | undefined {
  const bank = words.banks[type];
  if (bank === undefined) return undefined;
  const shown = state.reactions.at(-1);
  const isOwn = shown?.side === move.side && shown.round === move.round;
  return chooseCue({
    bank,
    voice,
    keys: isOwn ? [shown.posture, shown.sound].map((key) => key.slice(key.indexOf('.') + 1)) : [],
    lately: telling.lately[move.side].cues,
    seed: state.seed,
    seq: state.seq,
  });
}
