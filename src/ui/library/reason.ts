import type { CounterpartyType } from '../../domain/seat.ts';
import { otherSide } from '../../domain/side.ts';
import type { Reason, Recommendation } from '../../store/select/recommend.ts';
import type { RuleId } from '../../scoring/rule.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import type { useLabels } from '../words/use-labels.ts';
import type { Say } from '../words/use-say.ts';

const whole = (hundredths: number): number => Math.round(hundredths / 100);

interface WithNames {
  readonly card: ScenarioCard;
  /** What a rule is called; the names come with what keeps account of rules. */
  readonly nameOf: ((rule: RuleId) => string) | undefined;
}

/** Why a scenario is recommended, in words. */
export function reasonText(
  say: Say<'library'>,
  { types }: ReturnType<typeof useLabels>,
  { card, side, reason, type, difficulty, nameOf }: Recommendation & WithNames,
): string {
  switch (reason.kind) {
    case 'first-step':
      return say('reason.first-step', { n: card.minutes });
    case 'due':
      return [
        dueText(say, reason, { nameOf, typeOf: (one) => types[one].label }),
        ...(type === undefined ? [] : [say('reason.due.seated', { name: chairOf(card, otherSide(side)).person.name })]),
        ...(difficulty === 'practice' || difficulty === 'hard' ? [say(`reason.due.${difficulty}`)] : []),
      ].join(' ');
    case 'weakest-axis': {
      const { label, about } = GRADING.axes[reason.axis];
      return say('reason.weakest-axis', { axis: label, about, score: whole(reason.mean), tables: reason.tables });
    }
    case 'new-type': {
      const { label, about } = types[reason.type];
      const { name } = chairOf(card, otherSide(side)).person;
      return say('reason.new-type', { name, type: label, about });
    }
    case 'other-chair':
    case 'not-played':
      return say(`reason.${reason.kind}`);
    case 'lowest-best':
      return reason.best === undefined
        ? say('reason.ungraded')
        : say('reason.lowest-best', { score: whole(reason.best) });
  }
}

interface DueNames extends Pick<WithNames, 'nameOf'> {
  readonly typeOf: (type: CounterpartyType) => string;
}

function dueText(
  say: Say<'library'>,
  { practised, days }: Extract<Reason, { kind: 'due' }>,
  { nameOf, typeOf }: DueNames,
): string {
  const { skill, went, last } = practised;
  const axis = GRADING.axes[skill.axis].label;
  return skill.kind === 'axis'
    ? say('reason.due.axis', { axis, type: typeOf(skill.type), score: whole(last), went, days })
    : say('reason.due.rule', { rule: nameOf?.(skill.rule) ?? axis, went, days });
}
