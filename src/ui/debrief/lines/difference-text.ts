import { otherSide, type Side } from '../../../domain/side.ts';
import type { ComparedLine, LineComparison } from '../../../store/select/compare-lines.ts';
import { findingText } from '../../../text/finding-text.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { Words } from '../../../text/words.ts';
import { say } from '../debrief-say.ts';
import { wholeScore } from '../headline.tsx';

interface Named {
  /** The lines' numbers. */
  readonly a: number;
  readonly b: number;
  /** Who sat opposite, in short. */
  readonly name: string;
}

/** What differs at the end of two lines and what moved most in the grade, in plain words: no more than one play of each can show. */
export function differenceText(words: Words, comparison: LineComparison, { a, b, name }: Named): string {
  const { parting, difference, first, second } = comparison;
  if (difference === undefined) return say('two.open', { n: first.outcome === undefined ? a : b });
  if (parting === undefined) return say('two.same');
  const { side } = first.debrief;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, Math.abs(value));
  const way = (value: number): string => (points(value) === '0' ? 'same' : value > 0 ? 'more' : 'less');
  // of the figures shown, so that the sentence agrees with the table to the eye
  const tenths = (line: ComparedLine, whose: Side): number =>
    Math.round(((line.realised ?? line.points)?.[whose] ?? 0) * 10) / 10;
  const [mine, theirs] = [side, otherSide(side)].map((whose) => tenths(second, whose) - tenths(first, whose));
  const worth = say('two.points', {
    a,
    b,
    name,
    mine: way(mine ?? 0),
    mineBy: points(mine ?? 0),
    theirs: way(theirs ?? 0),
    theirsBy: points(theirs ?? 0),
  });
  if (difference.grade === undefined) return `${worth} ${say('two.noGrade')}`;
  const { axis } = difference;
  if (axis === undefined || second.debrief.scorecard.overall.kind === 'not-graded') return worth;
  const moved = say('two.axis', {
    axis: words.messages.grading.axes[axis.axis].label,
    from: wholeScore(axis.from),
    to: wholeScore(axis.to),
  });
  if (axis.because === undefined) return `${worth} ${moved}`;
  const { line, finding } = axis.because;
  const because = say(finding.kind === 'credit' ? 'two.axis.gained' : 'two.axis.lost', {
    n: line === 'first' ? a : b,
    title: findingText(words, finding).title,
  });
  return `${worth} ${moved} ${because}`;
}
