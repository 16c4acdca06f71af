import { z } from 'zod';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { otherSide, type Side } from '../../src/domain/side.ts';
import { ruleOf, type Act } from '../../src/engine/act.ts';
import { CONSENTS } from '../../src/engine/reaction.ts';
import { tellLog, type ToldEvent } from '../../src/text/reply.ts';
import { wordCount } from '../../src/text/reply-length.ts';
import type { PlayedTalk } from '../talks/play-talk.ts';
import { curveOf, standingShare, type Mark } from './curves.ts';
import { mostWords } from './norms.ts';
import { questionsTo } from './questions.ts';

const count = z.number().int().min(0);
const curve = z.array(z.number().nullable()).readonly();

export const ENDINGS = ['signed', 'left', 'left-by-player', 'expired'] as const;

/** One reply of the counterparty in figures. */
const replySchema = z
  .strictObject({
    rung: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    words: count,
    /** More words than its type has breath for on this rung. */
    tooLong: z.boolean(),
    /** It stays silent, or a cue is all there is. */
    silent: z.boolean(),
    asks: z.boolean(),
    threatens: z.boolean(),
    offers: z.boolean(),
    /** Takes back an offer, or leaves a settled point again. */
    retracts: z.boolean(),
    /** Which way its own standing offer goes, where it makes one and had one before. */
    step: z.enum(['up', 'down', 'same']).nullable(),
    exclamations: count,
    dashes: count,
    ellipses: count,
    endsAsking: z.boolean(),
  })
  .readonly();
type ReplyFigures = z.infer<typeof replySchema>;

/** How a counterparty behaved in one negotiation. */
export const sampleSchema = z
  .strictObject({
    type: z.enum(COUNTERPARTY_TYPES),
    ending: z.enum(ENDINGS),
    /** What stood behind its signature. */
    consent: z.enum(CONSENTS).nullable(),
    replies: z.array(replySchema).readonly(),
    questions: z.strictObject({ answered: count, late: count, declined: count, ignored: count }).readonly(),
    /** Own points of the standing offer, and arousal, at the places of `PLACES`. */
    concession: curve,
    arousal: curve,
  })
  .readonly();
export type Sample = z.infer<typeof sampleSchema>;

/** A hundredth of the way from limit to best, up or down, is no step. */
const STEP = 0.01;

/** Measures the counterparty of a talk that was played. */
export function sampleOf({ talk, table, loaded }: PlayedTalk): Sample {
  const side = otherSide(talk.side);
  const { state } = table;
  const own = tellLog(loaded.words, table.log).filter(({ event }) => event.kind === 'moveMade' && event.side === side);
  const lastRound = state.moves.at(-1)?.round ?? 1;
  const reactions = state.reactions.filter((reaction) => reaction.side === side);
  const standing = own.flatMap((told): readonly Mark[] => {
    const value = standingShare(told.after, side);
    return value === undefined ? [] : [{ round: told.after.moves.at(-1)?.round ?? 1, value }];
  });
  return {
    type: talk.counterparty,
    ending: endingOf(table.state.outcome, side),
    consent: state.outcome?.kind === 'signed' ? (reactions.at(-1)?.mind.consent ?? null) : null,
    replies: own.flatMap((told) => replyOf(told, side, talk.counterparty) ?? []),
    questions: questionsTo(state, side),
    concession: curveOf(standing, lastRound),
    arousal: curveOf(
      reactions.map(({ round, mind }) => ({ round, value: mind.arousal })),
      lastRound,
    ),
  };
}

function endingOf(outcome: PlayedTalk['table']['state']['outcome'], side: Side): Sample['ending'] {
  if (outcome === undefined) throw new Error('it does not come to an end');
  if (outcome.kind !== 'left') return outcome.kind;
  return outcome.side === side ? 'left' : 'left-by-player';
}

function replyOf(
  { event, before, after, reply }: ToldEvent,
  side: Side,
  type: CounterpartyType,
): ReplyFigures | undefined {
  if (event.kind !== 'moveMade' || before === undefined) return undefined;
  const said = reply?.said ?? '';
  const words = wordCount(said);
  const has = (is: (act: Act) => boolean): boolean => event.acts.some(is);
  const offers = has((act) => ruleOf(act).proposes === true);
  const marks = (mark: string): number => said.split(mark).length - 1;
  const [former, now] = [standingShare(before, side), standingShare(after, side)];
  return {
    rung: event.voice?.rung ?? 1,
    words,
    tooLong: words > mostWords(type, event.voice),
    silent: said === '' || has((act) => act.kind === 'stay-silent'),
    asks: has((act) => ruleOf(act).asks === true),
    threatens: has((act) => act.kind === 'threaten'),
    offers,
    retracts:
      has((act) => act.kind === 'retract') ||
      after.reopened.slice(before.reopened.length).some((point) => point.side === side),
    step: offers && former !== undefined && now !== undefined ? stepOf(now - former) : null,
    exclamations: marks('!'),
    dashes: marks('—'),
    ellipses: marks('…'),
    endsAsking: /\?["”]?$/u.test(said),
  };
}

function stepOf(change: number): 'up' | 'down' | 'same' {
  if (Math.abs(change) <= STEP) return 'same';
  return change > 0 ? 'up' : 'down';
}
