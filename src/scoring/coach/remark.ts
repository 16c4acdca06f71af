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

/**
 * What the coach says of a move right after it, by what its side could know then; nothing where there is nothing to say.
 *
 * @param known - the play as its side knows it: `knownPlay`; what came after the move is not looked at
 */
export function remarkOn(known: Play, step: MoveStep): Remark | undefined {
  const play = goingOn(playUntil(known, step));
  const found = RULES.flatMap(({ id, look }) =>
    look(play).flatMap((mark): readonly Found[] => {
      const telling = tellingOf({ rule: id, case: mark.case });
      if (mark.move !== step.seq || telling.when === 'end') return [];
      const kind = mark.kind === 'fault' ? 'fault' : telling.why === 'done-well' ? 'credit' : 'missed';
      return [{ weight: weightOf(mark), told: { rule: id, case: mark.case, kind, params: mark.params } }];
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
