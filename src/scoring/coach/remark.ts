import { costOf } from '../grade-axis.ts';
import { playUntil, type MoveStep, type Play } from '../play.ts';
import type { Mark, Params, RuleId } from '../rule.ts';
import { RULES } from '../rules.ts';
import { goingOn } from './foretell.ts';
import { tellingOf } from './tellings.ts';

/** Something that a move showed, as its side could know at once. */
export interface Told {
  readonly rule: RuleId;
  readonly case: string;
  readonly kind: 'fault' | 'missed' | 'credit';
  readonly params: Params;
}

/** What hurt and what helped in a move, the weightiest of each. */
export interface Remark {
  readonly move: number;
  readonly hurt: Told | undefined;
  readonly helped: Told | undefined;
}

/** From which share of what an occasion could earn it is told as a help. */
const HELPED = 0.5;

/**
 * What the coach says of a move right after it, by what its side could know then; nothing where there is nothing to say.
 *
 * @param known - the play as its side knows it: `knownPlay`; what came after the move is not looked at
 */
export function remarkOn(known: Play, step: MoveStep): Remark | undefined {
  const play = goingOn(playUntil(known, step));
  const found = RULES.flatMap(({ id, look }) =>
    look(play).flatMap((mark): readonly Found[] => {
      if (mark.move !== step.seq || tellingOf({ rule: id, case: mark.case }).when === 'end') return [];
      return [{ weight: weightOf(mark), told: { rule: id, case: mark.case, kind: kindOf(mark), params: mark.params } }];
    }),
  ).toSorted((left, right) => right.weight - left.weight);
  const first = (kind: Told['kind']): Told | undefined => found.find(({ told }) => told.kind === kind)?.told;
  const [hurt, helped] = [first('fault') ?? first('missed'), first('credit')];
  return hurt === undefined && helped === undefined ? undefined : { move: step.seq, hurt, helped };
}

interface Found {
  readonly weight: number;
  readonly told: Told;
}

const weightOf = (mark: Mark): number =>
  mark.kind === 'fault' ? costOf(mark.severity, mark.stake) : Math.max(mark.earned, mark.can - mark.earned);

const kindOf = (mark: Mark): Told['kind'] =>
  mark.kind === 'fault' ? 'fault' : mark.earned >= HELPED * mark.can ? 'credit' : 'missed';
