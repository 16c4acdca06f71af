import { tunedText } from '../../text/tuned-text.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import { useLabels } from '../words/use-labels.ts';
import styles from './assigned.module.css';
import { say } from './assigned-say.ts';
import type { ScenarioGlance } from './glance-of.ts';

/** With the name of the place's time, since class and device may keep different ones. */
const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

interface TermsProps {
  readonly assignment: Assignment;
  readonly glance: ScenarioGlance | undefined;
  readonly now: number;
}

/** Everything that an assignment sets, line by line; a type that is to be found out is not among it. */
export function Terms({ assignment, glance, now }: TermsProps) {
  const labels = useLabels();
  const { chairs, counterparty, difficulty, attempts, counts, due, coach, selfAssessment, review, own } = assignment;
  const { type, hidden, tuning } = counterparty;
  const title = glance?.title ?? assignment.scenario.id;
  const dials = tunedText(labels, tuning ?? {}).join(', ');
  const asked = [
    ...(selfAssessment ? [say('asks.self')] : []),
    ...(review.length > 0 ? [say('asks.review', { n: review.length })] : []),
  ];
  const rows: readonly (readonly [term: string, told: string])[] = [
    [say('scenario'), own === undefined ? title : say('scenarioOwn', { title })],
    [
      say('chair'),
      chairs === 'choice' || chairs === 'both' ? say(`chair.${chairs}`) : (glance?.seats[chairs] ?? chairs),
    ],
    [
      say('opposite'),
      hidden
        ? say('opposite.hidden')
        : dials === ''
          ? say('opposite.known', { type: labels.types[type].label, about: labels.types[type].about })
          : say('opposite.tuned', { type: labels.types[type].label, dials }),
    ],
    [say('difficulty'), `${labels.difficulties[difficulty].label}. ${labels.difficulties[difficulty].about}`],
    [say('seed'), say(`seed.${assignment.seed.kind}`)],
    [
      say('attempts'),
      attempts === undefined
        ? `${say('attempts.any')}; ${say(`counts.${counts}`)}`
        : say('attempts.some', {
            n: attempts,
            both: chairs === 'both' ? 'yes' : 'no',
            counts: say(`counts.${counts}`),
          }),
    ],
    ...(due === undefined
      ? []
      : [[say('due'), Date.parse(due) < now ? say('due.past', { when: whenText(due) }) : whenText(due)] as const]),
    [say('line'), say('line.first')],
    [say('coach'), say(`coach.${coach}`)],
    ...(asked.length === 0 ? [] : [[say('asks'), asked.join(' ')] as const]),
  ];
  return (
    <>
      {glance && <p className="brief">{glance.tagline}</p>}
      <dl className={styles.terms}>
        {rows.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A moment on this device's clock. */
export const whenText = (moment: string): string => WHEN.format(Date.parse(moment));
