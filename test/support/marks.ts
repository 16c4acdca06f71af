import type { Side } from '../../src/domain/side.ts';
import { betterLine } from '../../src/scoring/better-line.ts';
import { playOf, type BetterMove } from '../../src/scoring/play.ts';
import type { Fault, Mark, Occasion, Rule } from '../../src/scoring/rule.ts';
import type { Talks } from './talks.ts';

/** What a rule sees in these talks: each mark as `case earned/can` or `case −severity`, in order. */
export const seen = (rule: Rule, { log }: Pick<Talks, 'log'>, side: Side = 'one'): readonly string[] =>
  rule
    .look(playOf(log, side))
    .map((mark) =>
      mark.kind === 'fault' ? `${mark.case} −${mark.severity}` : `${mark.case} ${mark.earned / 100}/${mark.can / 100}`,
    );

const marksOf = (rule: Rule, { log }: Pick<Talks, 'log'>, side: Side): readonly Mark[] => rule.look(playOf(log, side));

/** The only fault that a rule finds. */
export function faultOf(rule: Rule, talks: Pick<Talks, 'log'>, side: Side = 'one'): Fault {
  const faults = marksOf(rule, talks, side).filter((mark) => mark.kind === 'fault');
  const [fault] = faults;
  if (fault === undefined || faults.length > 1) throw new Error(`${rule.id} finds ${faults.length} faults`);
  return fault;
}

export const occasionsOf = (rule: Rule, talks: Pick<Talks, 'log'>, side: Side = 'one'): readonly Occasion[] =>
  marksOf(rule, talks, side).filter((mark) => mark.kind === 'occasion');

/** The better line for the only fault that a rule finds. */
export const betterFor = (rule: Rule, talks: Pick<Talks, 'log'>, side: Side = 'one'): BetterMove | undefined =>
  betterLine(rule, playOf(talks.log, side), faultOf(rule, talks, side));
