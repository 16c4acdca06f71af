import { counterpartyOf, type Seat } from '../domain/seat.ts';
import { DIAL_STEPS, DIALS, type Dial, type DialStep, type Tuning } from '../domain/tuning.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { suggestion } from '../scenario/nearest.ts';
import type { Option } from './command.ts';

const RANGE = 'a whole number from -2 (much less) to +2 (much more)';

/** The option that turns a counterparty's dials. */
export const TUNE_OPTION: Option = {
  name: 'tune',
  value: 'DIAL=N,…',
  several: true,
  about: `turns the counterparty: ${DIALS.join(', ')}, each from -2 to +2`,
};

/**
 * A seat as its dials were turned on the command line.
 *
 * @param typed - `patience=+1`, one for each dial
 * @returns the same seat where nothing was typed; a sentence where it does not fit
 */
export function tunedSeat(seat: Seat, typed: readonly string[]): Result<Seat, string> {
  const tuning = readTuning(typed);
  if (!tuning.ok || typed.length === 0) return tuning.ok ? ok(seat) : tuning;
  if (seat.kind === 'counterparty') return ok(counterpartyOf(seat.type, tuning.value));
  return fail('--tune turns a counterparty; a reference player plays in one way only.');
}

function readTuning(typed: readonly string[]): Result<Tuning, string> {
  const tuning: Partial<Record<Dial, DialStep>> = {};
  for (const entry of typed) {
    const [name = '', amount = ''] = entry.split(/=(.*)/su);
    const dial = DIALS.find((known) => known === name);
    if (dial === undefined)
      return fail(`There is no dial "${name}".${suggestion(name, DIALS)} Each is turned by ${RANGE}.`);
    const step = DIAL_STEPS.find((known) => known === wholeNumber(amount));
    if (step === undefined)
      return fail(`--tune ${dial}=N: N is ${RANGE}; "${amount}" is none. The dials are ${DIALS.join(', ')}.`);
    if (tuning[dial] !== undefined) return fail(`--tune turns ${dial} twice; once is enough.`);
    tuning[dial] = step;
  }
  return ok(tuning);
}

const wholeNumber = (typed: string): number => (/^[+-]?\d+$/u.test(typed) ? Number(typed) : Number.NaN);
