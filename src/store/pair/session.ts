import { z } from 'zod';
import { bySideSchema } from '../../domain/side-schema.ts';
import { bySide, otherSide, SIDES, type BySide, type Side } from '../../domain/side.ts';
import { scribeNoteSchema } from './scribe.ts';

/** The two people at one screen; which chair each has changes, who they are does not. */
export const PERSONS = ['a', 'b'] as const;
export type PersonId = (typeof PERSONS)[number];

export const otherPerson = (person: PersonId): PersonId => (person === 'a' ? 'b' : 'a');

/** Letters that a name may have, the longest time a facilitator can give, and how many notes an observer can leave. */
export const PAIR_LIMITS = { name: 40, minutes: 180, notes: 400 } as const;

const minutes = z.number().int().min(1).max(PAIR_LIMITS.minutes);

const clocksSchema = z
  .strictObject({
    /** Minutes for each person's brief and desk, for all the talks, and for one move; without a figure it is not timed. */
    preparation: minutes.optional(),
    talks: minutes.optional(),
    move: minutes.optional(),
    /** Whether the end of the time ends a preparation and passes a move; otherwise it is only said. */
    isEnforced: z.boolean(),
  })
  .readonly();
export type PairClocks = z.infer<typeof clocksSchema>;

const milliseconds = z.number().int().min(0);

const spentSchema = z
  .strictObject({
    preparation: bySideSchema(milliseconds),
    talks: milliseconds,
    /** Of the move that is due after this many. */
    move: z.strictObject({ after: z.number().int().min(0), ms: milliseconds }).readonly(),
  })
  .readonly();

const roundSchema = z
  .strictObject({
    prepared: bySideSchema(z.boolean()),
    /** Whoever does not want to say what they think of it is not asked again. */
    assessed: bySideSchema(z.boolean()),
    debriefed: bySideSchema(z.boolean()),
    /** Whether the two have talked it over together and gone on. */
    isDone: z.boolean(),
    spent: spentSchema,
  })
  .readonly();
export type PairRound = z.infer<typeof roundSchema>;

const name = z.string().min(1).max(PAIR_LIMITS.name);

export const sessionSchema = z
  .strictObject({
    names: z.strictObject({ a: name, b: name }).readonly(),
    /** Who has which chair in the first round; in the second they have changed. */
    chairs: bySideSchema(z.enum(PERSONS)),
    clocks: clocksSchema,
    hasObserver: z.boolean(),
    rounds: z.array(roundSchema).min(1).max(2).readonly(),
    scribe: z.array(scribeNoteSchema).max(PAIR_LIMITS.notes).readonly(),
  })
  .readonly();
/** What is known of a pair beside the logs of their talks: names are nowhere else. */
export type PairSession = z.infer<typeof sessionSchema>;

export const NEW_ROUND: PairRound = {
  prepared: bySide(() => false),
  assessed: bySide(() => false),
  debriefed: bySide(() => false),
  isDone: false,
  spent: { preparation: bySide(() => 0), talks: 0, move: { after: 0, ms: 0 } },
};

/** What a facilitator sets before two people sit down. */
export type PairSetup = Pick<PairSession, 'names' | 'chairs' | 'clocks' | 'hasObserver'>;

export const newSession = (setup: PairSetup): PairSession => ({ ...setup, rounds: [NEW_ROUND], scribe: [] });

/** Who has a chair in a round, counted from 0. */
export const personAt = ({ chairs }: Pick<PairSession, 'chairs'>, round: number, side: Side): PersonId =>
  chairs[round === 0 ? side : otherSide(side)];

/** Which chair a person has in a round, counted from 0. */
export const sideOf = (session: Pick<PairSession, 'chairs'>, round: number, person: PersonId): Side =>
  SIDES.find((side) => personAt(session, round, side) === person) ?? 'one';

export const nameAt = (session: Pick<PairSession, 'chairs' | 'names'>, round: number, side: Side): string =>
  session.names[personAt(session, round, side)];

/** The session with one of its rounds changed. */
export const withRound = (session: PairSession, round: number, how: (round: PairRound) => PairRound): PairSession => ({
  ...session,
  rounds: session.rounds.map((one, at) => (at === round ? how(one) : one)),
});

/** A step that one side has done. */
export type Ticked = 'prepared' | 'assessed' | 'debriefed';

export const tick =
  (round: number, step: Ticked, side: Side) =>
  (session: PairSession): PairSession =>
    withRound(session, round, (one) => ({ ...one, [step]: { ...one[step], [side]: true } satisfies BySide<boolean> }));
