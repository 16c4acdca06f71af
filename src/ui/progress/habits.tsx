import { useState } from 'react';
import type { Habit, Habits as Found, Mended, Sighting } from '../../store/select/progress/habits.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { RULE_NAMES } from '../../text/messages/en/rule-names.ts';
import { linkTo, momentRoute } from '../app/routes.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import styles from './habits.module.css';
import { AXIS_GLYPHS, tableTitle } from './names.ts';
import { say } from './progress-say.ts';

const SHOWN = 5;

interface HabitsProps {
  readonly habits: Found;
  /** How many tables were looked at. */
  readonly tables: number;
}

/** What recurs, each with the moment where it cost most. */
export function WeakSpots({ habits: { weak }, tables }: HabitsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? weak : weak.slice(0, SHOWN);
  return (
    <section aria-labelledby="weak">
      <h2 id="weak" className="title-2">
        {say('weak')}
      </h2>
      <p className={styles.lead}>
        {weak.length > 0 ? say('weakLead', { n: Math.min(10, tables) }) : say(tables < 2 ? 'weakFew' : 'weakNone')}
      </p>
      <ol className={styles.list}>
        {shown.map((habit) => (
          <li key={habit.rule}>
            <Name habit={habit} />
            <p>{countText(habit)}</p>
            <p>{say('habit.cost', { points: (habit.lost / 100).toFixed(1) })}</p>
            <Strip seen={habit.seen} />
            <Worst habit={habit} />
          </li>
        ))}
      </ol>
      {weak.length > shown.length && (
        <Button icon="down" onClick={() => setWhole(true)}>
          {say('weak.more', { n: weak.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** What used to go wrong and hardly does any more. */
export function MendedHabits({ habits: { mended } }: Pick<HabitsProps, 'habits'>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? mended : mended.slice(0, SHOWN);
  return (
    <section aria-labelledby="mended">
      <h2 id="mended" className="title-2">
        {say('mended')}
      </h2>
      <p className={styles.lead}>{say(mended.length > 0 ? 'mendedLead' : 'mendedNone')}</p>
      <ol className={styles.list}>
        {shown.map((habit) => (
          <li key={habit.rule}>
            <Name habit={habit} />
            <p>{wasText(habit)}</p>
            <Strip seen={habit.seen} />
          </li>
        ))}
      </ol>
      {mended.length > shown.length && (
        <Button icon="down" onClick={() => setWhole(true)}>
          {say('weak.more', { n: mended.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Name({ habit: { rule, axis } }: { readonly habit: Habit }) {
  const glyph = AXIS_GLYPHS[axis];
  return (
    <h3 className={styles.name}>
      {glyph !== undefined && <Glyph of={glyph} />}
      {RULE_NAMES[rule]}
      <span className="caption">{GRADING.axes[axis].label}</span>
    </h3>
  );
}

function countText({ faults, slips, seen }: Habit): string {
  const counts = { faults, missed: slips - faults, seen: seen.length };
  if (faults === 0) return say('habit.missed', counts);
  return say(slips === faults ? 'habit.faults' : 'habit.both', counts);
}

const wasText = ({ before, recent }: Mended): string =>
  say('habit.was', { was: before.slips, wasSeen: before.seen, is: recent.slips, isSeen: recent.seen });

function Worst({ habit: { rule, worst } }: { readonly habit: Habit }) {
  if (worst === undefined) return undefined;
  const { table, worst: moment } = worst;
  const title = tableTitle(table);
  const { line } = table.grades;
  return (
    <p className={styles.worst}>
      <span>{say('habit.worst', { title, round: moment.round })}</span>{' '}
      {table.canOpen ? (
        <LinkButton
          kind="quiet"
          icon="script"
          href={linkTo(momentRoute(table.id, { line, move: moment.move, rule }))}
          aria-label={say('habit.seeLong', { name: RULE_NAMES[rule], title })}
        >
          {say('habit.see')}
        </LinkButton>
      ) : (
        say('habit.gone')
      )}
    </p>
  );
}

const MARKS = {
  fault: <rect x="2" y="2" width="12" height="12" />,
  missed: <rect x="3" y="3" width="10" height="10" className={styles.open} />,
  clean: <path d="M8 3v10M3 8h10" />,
} as const;

/** The tables in their order: a full square broken, an empty one let go, a plus kept. */
function Strip({ seen }: { readonly seen: readonly Sighting[] }) {
  return (
    <p className={styles.strip}>
      <span className="visually-hidden">
        {say('strip.label', { found: seen.map(({ found }) => say(`strip.${found}`)).join(', ') })}
      </span>
      {seen.map(({ table, found }) => (
        <svg key={table.id} viewBox="0 0 16 16" aria-hidden="true">
          {MARKS[found]}
        </svg>
      ))}
    </p>
  );
}

/** What the marks of a strip mean. */
export function StripLegend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      {(['fault', 'missed', 'clean'] as const).map((found) => (
        <span key={found}>
          <svg viewBox="0 0 16 16">{MARKS[found]}</svg> {say(`strip.${found}`)}
        </span>
      ))}
    </p>
  );
}
