import { useState } from 'react';
import type { Outcome } from '../../engine/state.ts';
import { outcomeText } from '../../text/event-text.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { Page } from '../app/page.tsx';
import { Button } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { Slider } from '../look/slider.tsx';
import { useSay } from '../words/use-say.ts';

interface SelfAssessmentProps {
  readonly open: OpenGame;
  readonly outcome: Outcome;
  readonly onSkip: () => void;
}

const MIDDLE = 50;

/** One question before the score: what would you give yourself? */
export function SelfAssessment({ open: { game, words, side }, outcome, onSkip }: SelfAssessmentProps) {
  const say = useSay('debrief');
  const [overall, setOverall] = useState(MIDDLE);
  const [refused, setRefused] = useState<string>();

  async function show(): Promise<void> {
    const assessed = await game.dispatch({ kind: 'assessSelf', side, overall });
    if (!assessed.ok) setRefused(refusalText(words, assessed.error));
  }
  return (
    <Page
      title={say('assess.title')}
      bar={{ title: words.scenario.title, seat: sideText(words, side).seat }}
      actions={
        <>
          <Button kind="ink" size="main" iconAfter="forward" onClick={() => void show()}>
            {say('assess.show')}
          </Button>
          <Button kind="quiet" size="main" onClick={onSkip}>
            {say('assess.skip')}
          </Button>
        </>
      }
    >
      <p className="said">{outcomeText(words, outcome)}</p>
      <p className="brief">{say('assess.lead')}</p>
      <Slider
        label={say('assess.slider')}
        min={0}
        max={100}
        step={1}
        value={overall}
        onChange={setOverall}
        valueText={String(overall)}
        owner="me"
      />
      {refused !== undefined && <ErrorNote title={refused} />}
    </Page>
  );
}
