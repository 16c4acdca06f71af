import type { Act } from '../../engine/act.ts';
import type { Say } from '../words/use-say.ts';
import { issueName } from './names.ts';
import type { SeatAtTable } from './seat-context.tsx';

/** A question by its subject: `what lies behind the uplift`. */
export function actQuestion(say: Say<'table'>, seat: Pick<SeatAtTable, 'words'>, act: Act): string {
  switch (act.kind) {
    case 'ask-interest':
      return act.issue === undefined
        ? say('question.interests')
        : say('question.interest', { issue: issueName(seat, act.issue) });
    case 'ask-constraint':
      return say(`question.${act.about}`);
    case 'ask-alternative':
      return say('question.alternative');
    default:
      return say('question.text');
  }
}
