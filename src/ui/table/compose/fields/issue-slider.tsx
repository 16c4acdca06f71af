import type { Option } from '../../../../domain/package.ts';
import type { OwnIssue } from '../../../../engine/seat-view.ts';
import { pointsOn } from '../../../../store/select/worth-to-me.ts';
import { toPoints } from '../../../../kernel/brand.ts';
import { sayOption } from '../../../../text/options.ts';
import { Button } from '../../../look/button.tsx';
import { Slider } from '../../../look/slider.tsx';
import { useSay } from '../../../words/use-say.ts';
import { finePoints, signedPoints } from '../../figures.ts';
import { issueName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import styles from './fields.module.css';

export interface IssueSliderProps {
  readonly issue: OwnIssue;
  readonly option: Option;
  /** Where it lay before; the change in points is counted from there. */
  readonly notch?: Option | undefined;
  readonly owner: 'me' | 'them';
  readonly onChange: (option: Option) => void;
  readonly onLeaveOut?: (() => void) | undefined;
}

/**
 * The options in the order of their worth to me, so that right is always better; where worth peaks inside the range, in the order of
 * their figures instead.
 */
export function sliderOrder(issue: OwnIssue): readonly Option[] {
  const { options, points } = issue;
  const rises = points.every((value, at) => at === 0 || value >= (points[at - 1] ?? value));
  const falls = points.every((value, at) => at === 0 || value <= (points[at - 1] ?? value));
  if (rises) return options;
  if (falls) return options.toReversed();
  return issue.kind === 'quantity' ? options : options.toSorted((a, b) => pointsOn(issue, a) - pointsOn(issue, b));
}

/** One issue of a move: its option, and what that is worth to me. */
export function IssueSlider({ issue, option, notch, owner, onChange, onLeaveOut }: IssueSliderProps) {
  const say = useSay('table');
  const { words } = useSeat();
  const order = sliderOrder(issue);
  const at = Math.max(order.indexOf(option), 0);
  const points = pointsOn(issue, option);
  const label = sayOption(words, issue.id, { option, form: 'label' });
  const crosses = issue.crosses.includes(option);
  const name = issueName({ words }, issue.id);
  return (
    <div className={styles.issue} data-crosses={crosses || undefined}>
      <Slider
        label={name}
        min={0}
        max={order.length - 1}
        step={1}
        value={at}
        valueText={crosses ? say('slider.crosses', { option: label }) : label}
        delta={
          notch === undefined
            ? finePoints(words, points)
            : signedPoints(words, toPoints(points - pointsOn(issue, notch)))
        }
        owner={owner}
        onChange={(index) => onChange(order[index] ?? option)}
        {...(notch !== undefined && { notch: order.indexOf(notch) })}
      />
      {onLeaveOut && (
        <Button
          kind="quiet"
          icon="close"
          className={styles.leaveOut}
          aria-label={say('package.leaveOut', { issue: name })}
          onClick={onLeaveOut}
        />
      )}
    </div>
  );
}
