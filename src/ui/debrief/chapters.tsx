import { otherSide } from '../../domain/side.ts';
import type { Debrief, Place } from '../../scoring/debrief.ts';
import type { GuessCompared } from '../../store/select/guesses-compared.ts';
import { sideText } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { useGameState } from '../app/use-game-state.ts';
import { say } from './debrief-say.ts';
import { Across } from './across.tsx';
import { After, afterFact } from './after.tsx';
import { Chapter } from './chapter.tsx';
import { Compare } from './compare.tsx';
import type { Dance } from './dance-geometry.ts';
import { Plane } from './plane.tsx';
import { Review } from './review.tsx';
import { ScriptLines } from './script.tsx';
import { surveyFact, SurveyTable } from './survey-table.tsx';
import type { Told } from './told.ts';
import { useWorkedExample } from './use-worked-example.ts';

/** All that is worked out of one line of play. */
export interface Shown {
  readonly debrief: Debrief;
  readonly told: Told;
  readonly dance: Dance;
  readonly reference: Place;
  /** What lay on the desk and what of it was used, in words. */
  readonly prepared: string;
  /** What was guessed of the other side, beside what was so. */
  readonly guesses: readonly GuessCompared[];
}

interface ChaptersProps {
  readonly id: string;
  readonly open: OpenGame;
  readonly shown: Shown;
  /** The chart stands beside the findings already. */
  readonly isPlaneAbove: boolean;
  readonly onFinding: (id: string) => void;
  readonly onRewind: (move: number) => void;
}

/** What one opens when one wants it: the script, the other side, the months after, other ways to play it, the review. */
export function Chapters({ id, open, shown, isPlaneAbove, onFinding, onRewind }: ChaptersProps) {
  const { game, words, side, scenario, asSelf } = open;
  const { debrief, told, dance, reference } = shown;
  const { table, branch } = useGameState(game);
  const { state, log } = table;
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const [example, askForExample] = useWorkedExample({ log, side, scenario });
  const answers = state.reviews.filter((review) => review.side === side);
  const commitments = answers.filter(({ commitment }) => commitment !== undefined).length;
  const survey = {
    own: state.surveys[side],
    theirs: debrief.across.survey,
    name,
    isScripted: state.seats[other].kind !== 'person',
  };
  const { interests, type } = debrief.across;
  const across = { told: interests.filter((interest) => interest.told).length, all: interests.length };
  return (
    <div>
      <Chapter id="script" title={say('script')} fact={say('script.fact', { n: told.lines.length })} isOffPaper>
        <ScriptLines
          lines={told.lines}
          side={side}
          findings={told.findings}
          onFinding={onFinding}
          onRewind={onRewind}
        />
      </Chapter>
      <Chapter
        id="across"
        title={say('across')}
        fact={
          type === undefined
            ? say('across.factPerson', across)
            : say('across.fact', { ...across, type: words.messages.labels.types[type].label })
        }
      >
        <Across
          debrief={debrief}
          state={state}
          words={words}
          character={scenario.sides[other === 'one' ? 0 : 1].character}
          told={told}
          guesses={shown.guesses}
          hasFaces={!isPlaneAbove}
          asSelf={asSelf}
        />
      </Chapter>
      <Chapter id="survey" title={say('survey')} fact={surveyFact(survey)}>
        <SurveyTable {...survey} />
      </Chapter>
      {!isPlaneAbove && (
        <Chapter id="plane" title={say('plane')} fact={say('plane.fact')}>
          <Plane debrief={debrief} dance={dance} rounds={state.moves.at(-1)?.round ?? 1} words={words} />
        </Chapter>
      )}
      <Chapter id="after" title={say('after')} fact={afterFact(debrief, { side, words })}>
        <After id={id} debrief={debrief} state={state} words={words} />
      </Chapter>
      <Chapter id="compare" title={say('compare')} fact={say('compare.fact')} onOpen={askForExample} isOffPaper>
        <Compare debrief={debrief} state={state} words={words} reference={reference} example={example} />
      </Chapter>
      <Chapter
        id="review"
        title={say('review')}
        fact={say('review.fact', { answers: answers.length - commitments, commitments })}
        isOffPaper={answers.length === 0}
      >
        <Review id={id} draft={`review.${id}.${branch}`} open={open} answers={answers} />
      </Chapter>
    </div>
  );
}
