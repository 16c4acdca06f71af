import { otherSide } from '../../domain/side.ts';
import type { Recommendation } from '../../store/select/recommend.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import type { useLabels } from '../words/use-labels.ts';
import type { Say } from '../words/use-say.ts';

const whole = (hundredths: number): number => Math.round(hundredths / 100);

/** Why a scenario is recommended, in words. */
export function reasonText(
  say: Say<'library'>,
  { types }: ReturnType<typeof useLabels>,
  { card, side, reason }: Pick<Recommendation, 'side' | 'reason'> & { readonly card: ScenarioCard },
): string {
  switch (reason.kind) {
    case 'first-step':
      return say('reason.first-step', { n: card.minutes });
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
