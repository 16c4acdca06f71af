import { invariant } from '../../kernel/invariant.ts';
import type { OpenGame } from '../app/games.ts';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { useDraft } from '../keep/use-draft.ts';
import { say } from './debrief-say.ts';
import { Report } from './report.tsx';
import { SelfAssessment } from './self-assessment.tsx';

export interface DebriefProps {
  readonly id: string;
  readonly open: OpenGame;
}

/** What came of it, and why; before that, what one thinks of it oneself. */
export function Debrief({ id, open }: DebriefProps) {
  const { game, words, side, assigned } = open;
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  const { table, branch, branches } = useGameState(game);
  const [isSkipped, setSkipped] = useDraft(`assess.${id}.${branch}`, false);
  const { outcome } = table.state;
  invariant(outcome !== undefined, 'a debrief follows an outcome');
  // whoever tries another line has seen the score of the one before
  const isBranched = branches.find(({ id: line }) => line === branch)?.from !== undefined;
  return table.state.selfAssessed[side] === undefined && !isSkipped && !isBranched ? (
    <SelfAssessment
      draft={`assess.form.${id}.${branch}`}
      open={open}
      outcome={outcome}
      onSkip={assigned?.terms?.selfAssessment === true ? undefined : () => setSkipped(true)}
    />
  ) : (
    <Report id={id} open={open} outcome={outcome} />
  );
}
