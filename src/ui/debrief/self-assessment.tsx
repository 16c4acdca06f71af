import { useState } from 'react';
import type { SurveyAnswers } from '../../domain/survey.ts';
import type { Outcome } from '../../engine/state.ts';
import { outcomeText } from '../../text/event-text.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { Page } from '../app/page.tsx';
import { useDraft } from '../keep/use-draft.ts';
import { Button } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { Slider } from '../look/slider.tsx';
import { say } from './debrief-say.ts';
import { SurveyForm } from './survey-form.tsx';

interface SelfAssessmentProps {
  /** Under which key a half-filled form is kept. */
  readonly draft: string;
  readonly open: OpenGame;
  readonly outcome: Outcome;
  /** Left out where it has to be said. */
  readonly onSkip: (() => void) | undefined;
}

interface Draft {
  readonly overall: number;
  readonly survey: SurveyAnswers;
}

const EMPTY: Draft = { overall: 50, survey: {} };

/** What one thinks of it oneself, before any score: a number for the whole, and a few statements. */
export function SelfAssessment({ draft, open: { game, words, side }, outcome, onSkip }: SelfAssessmentProps) {
  const [{ overall, survey }, setDraft, clear] = useDraft<Draft>(draft, EMPTY);
  const [refused, setRefused] = useState<string>();

  async function show(): Promise<void> {
    const isAnswered = Object.keys(survey).length > 0;
    const assessed = await game.dispatch({ kind: 'assessSelf', side, overall, ...(isAnswered && { survey }) });
    if (assessed.ok) clear();
    else setRefused(refusalText(words, assessed.error));
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
          {onSkip && (
            <Button kind="quiet" size="main" onClick={onSkip}>
              {say('assess.skip')}
            </Button>
          )}
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
        onChange={(value) => setDraft({ overall: value, survey })}
        valueText={String(overall)}
        owner="me"
      />
      <SurveyForm answers={survey} onChange={(answers) => setDraft({ overall, survey: answers })} />
      {refused !== undefined && <ErrorNote title={refused} />}
    </Page>
  );
}
