import { z } from 'zod';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { otherSide, SIDES } from '../../src/domain/side.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { resultOf } from '../../src/store/result.ts';
import { aftermathText } from '../../src/text/event-text.ts';
import { transcript, type TranscriptLine } from '../../src/text/transcript.ts';
import type { PlayedTalk } from '../talks/play-talk.ts';
import { neverSaidIn } from '../talks/never-said.ts';

/** Everything that must never happen, in the order it is reported in. */
export const FAULT_KINDS = [
  'exception',
  'hang',
  'below-reservation-point',
  'unfilled-text',
  'repeated-reply',
  'shouting',
  'never-said',
] as const;

export const faultSchema = z.strictObject({ kind: z.enum(FAULT_KINDS), detail: z.string() }).readonly();
export type Fault = z.infer<typeof faultSchema>;

/** What a slot looks like that nobody filled. */
const UNFILLED = /[{}]|undefined|NaN|\[object/u;
/** Replies of one speaker within which none comes again word for word. @source issue 4, must hold */
const TURNS = 4;

/** Everything that is wrong with a talk that was played. */
export function faultsOf(played: PlayedTalk): readonly Fault[] {
  const { table, talk } = played;
  const { outcome, moves, instance } = table.state;
  if (outcome === undefined)
    return [{ kind: 'hang', detail: `${moves.length} moves, and ${instance.rounds} rounds is all there is` }];
  const lines = transcript(played.loaded.words, table.log, { privateOf: SIDES });
  const own = lines.filter(({ kind, side }) => kind === 'said' && side !== talk.side).map(({ said }) => said);
  return [...belowReservation(played), ...unfilled(played, lines), ...repeated(own), ...shouted(own), ...unsaid(lines)];
}

function belowReservation({ table: { state }, talk }: PlayedTalk): readonly Fault[] {
  const side = otherSide(talk.side);
  const { outcome, instance, alternatives } = state;
  if (outcome?.kind !== 'signed') return [];
  const [points, limit] = [pointsOfText(instance, side, outcome.text), reservationPointOf(alternatives[side])];
  return points < limit
    ? [{ kind: 'below-reservation-point', detail: `the ${talk.counterparty} signs ${points}, its limit is ${limit}` }]
    : [];
}

/** Looks through everything that anybody can read of the talk: transcript, cues, news, aftermath, debrief. */
function unfilled({ table, talk, loaded }: PlayedTalk, lines: readonly TranscriptLine[]): readonly Fault[] {
  const { implemented } = table.state;
  const read = [
    ...lines,
    ...(implemented === undefined ? [] : aftermathText(loaded.words, implemented)),
    ...resultOf(table, talk.side, loaded).findings.map(({ why, betterLine }) => [why, betterLine]),
  ];
  return read
    .flatMap(textsIn)
    .filter((text) => UNFILLED.test(text))
    .map((text) => ({ kind: 'unfilled-text', detail: text }));
}

/** Every text within plain data. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Whole replies that the same speaker gave within the last turns; a cue alone is none. */
const repeated = (own: readonly string[]): readonly Fault[] =>
  own.flatMap((said, at): readonly Fault[] =>
    said !== '' && own.slice(Math.max(0, at - TURNS), at).includes(said)
      ? [{ kind: 'repeated-reply', detail: said }]
      : [],
  );

const shouted = (own: readonly string[]): readonly Fault[] =>
  own.flatMap((said): readonly Fault[] => (/!.*!/su.test(said) ? [{ kind: 'shouting', detail: said }] : []));

const unsaid = (lines: readonly TranscriptLine[]): readonly Fault[] =>
  lines.flatMap(({ kind, said, cue, who }): readonly Fault[] => {
    if (kind !== 'said') return [];
    return [said, cue?.face, cue?.posture, cue?.sound].flatMap((text): readonly Fault[] => {
      const phrase = neverSaidIn(text ?? '');
      return phrase === undefined ? [] : [{ kind: 'never-said', detail: `"${phrase}" (${who}): ${text ?? ''}` }];
    });
  });
