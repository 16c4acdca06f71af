import type { CounterpartyType } from '../domain/seat.ts';
import type { Side } from '../domain/side.ts';
import type { EventOf, Log } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import { opened } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import type { Voice } from '../engine/voice.ts';
import { drawInteger } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import { chooseLine, type ChosenLine } from './choose-line.ts';
import { conditionsFor, type Voiced } from './conditions.ts';
import { courseOf, steered } from './course.ts';
import { chooseCue, type Cue } from './cues.ts';
import { issuesOfAct } from './issues-of-act.ts';
import { momentIn } from './moment.ts';
import { slotOf } from './reply-slots.ts';
import { sayMove } from './say-act.ts';
import type { Speaking } from './speaking.ts';
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

/** A log as far as it has been put into words; it can be told further from here. */
export interface Talk {
  readonly events: readonly ToldEvent[];
  readonly telling: Telling;
}

/**
 * A log put into words, move by move, in one pass: what was said before decides which lines are left.
 *
 * @param log - must begin with `instanceDrawn`
 */
export const tellLog = (words: Words, log: Log): readonly ToldEvent[] => tellOn(words, log).events;

/**
 * A log put into words from where it was told before.
 *
 * @param log - must begin with `instanceDrawn`
 * @param before - told from the beginning of the same log
 */
export function tellOn(words: Words, log: Log, before: Talk = untold(log)): Talk {
  const events = [...before.events];
  let { telling } = before;
  for (const event of log.slice(events.length)) {
    invariant(event.kind !== 'instanceDrawn', 'an instance is drawn once');
    const state = events.at(-1)?.after;
    invariant(state !== undefined, 'there is a table since the first event');
    const spoken = event.kind === 'moveMade' ? tellMove(words, telling, { state, move: event }) : undefined;
    telling = spoken?.telling ?? telling;
    events.push({ seq: events.length, event, before: state, after: evolve(state, event), reply: spoken?.reply });
  }
  return { events, telling };
}

/** Nothing but the table as it was laid. */
function untold([first]: Log): Talk {
  invariant(first?.kind === 'instanceDrawn', 'a log begins with the drawn instance');
  return {
    events: [{ seq: 0, event: first, before: undefined, after: opened(first), reply: undefined }],
    telling: nothingTold(),
  };
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

function inVoice(words: Words, telling: Telling, voiced: Voiced): { readonly reply: Reply; readonly telling: Telling } {
  const { state, move, type } = voiced;
  const course = courseOf(state, move);
  // the parts as they are said, so that what comes after one can be told by where it stands
  const voice = { ...voiced.voice, parts: voiced.voice.parts.map((part) => steered(part, course)) };
  const speakingAt = speakings(words, telling, { ...voiced, voice });
  const lines: ChosenLine[] = [];
  for (const speaking of speakingAt) {
    const conditions = conditionsFor({ ...voiced, course }, speaking, lines);
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
  return voice.parts.map((part) => ({
    words,
    moment,
    acts: move.acts,
    part,
    telling,
    mood,
  }));
}

/** The shortest words for what was done, where every line is used up; nothing where a cue says enough. */
function bare(speakingAt: readonly Speaking[]): readonly ChosenLine[] {
  for (const speaking of speakingAt) {
    const { words, part } = speaking;
    const forms: Readonly<Partial<Record<string, string>>> = words.messages.bare;
    const form = forms[part.line];
    if (form === undefined) continue;
    const filled = fill(form, (slot) => slotOf(speaking, slot), words.messages.phrases.agreement);
    if (filled !== undefined)
      return [{ ...filled, id: `bare.${part.line}`, kind: part.line, skeleton: skeletonOf(form), leaps: false }];
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
