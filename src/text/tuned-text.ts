import { DIALS, type Tuning } from '../domain/tuning.ts';
import type { Messages } from './messages/messages.ts';

/** Every dial that is turned, in words: `much less patience`. */
export const tunedText = (
  { dials, dialSteps }: Pick<Messages['labels'], 'dials' | 'dialSteps'>,
  tuning: Tuning = {},
): readonly string[] =>
  DIALS.flatMap((dial) => {
    const step = tuning[dial] ?? 0;
    return step === 0 ? [] : [`${dialSteps[step]} ${dials[dial].label.toLowerCase()}`];
  });
