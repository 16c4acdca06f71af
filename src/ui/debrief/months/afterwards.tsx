import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Months } from '../../../store/select/months.ts';
import { monthsOf } from '../../../store/select/months.ts';
import { invariant } from '../../../kernel/invariant.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { OpenGame } from '../../app/games.ts';
import { playRoute } from '../../app/routes.ts';
import { ShellBar } from '../../app/shell-bar.tsx';
import { useGameState } from '../../app/use-game-state.ts';
import { usePageTitle } from '../../app/use-page.ts';
import { Button } from '../../look/button.tsx';
import { LiveRegion } from '../../look/toast.tsx';
import { REDUCED_MOTION, useMedia } from '../../table/use-media.ts';
import { say } from './months-say.ts';
import { MonthCards, tellMonths } from './month-cards.tsx';
import { MonthLine } from './month-line.tsx';
import styles from './months.module.css';
import { useMonthsPlay } from './use-months-play.ts';

interface AfterwardsProps {
  readonly id: string;
  readonly open: OpenGame;
}

/** The months after the handshake, played in half a minute: between the signature and the debrief. */
export function Afterwards({ id, open }: AfterwardsProps) {
  const { game, words } = open;
  usePageTitle(`${say('page')}, ${words.scenario.title}`);
  const { state } = useGameState(game).table;
  const months = useMemo(() => monthsOf(state), [state]);
  invariant(months !== undefined, 'months follow a signature');
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('page')} />
      <Played id={id} open={open} months={months} />
    </>
  );
}

function Played({ id, open, months }: AfterwardsProps & { readonly months: Months }) {
  const { game, words, side } = open;
  const [, navigate] = useLocation();
  const { state } = useGameState(game).table;
  const isStill = useMedia(REDUCED_MOTION);
  const { month, shown, isOver, skip, again } = useMonthsPlay(months, isStill);
  const told = useMemo(() => tellMonths(words, state, months), [words, state, months]);
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const left = (shown === 0 ? months.signed : (months.events[shown - 1]?.left ?? months.signed))[side];
  const sum = sumOf(months, { points, side });
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 tabIndex={-1}>{say('title')}</h1>
          <p className={styles.lead}>{isOver ? say('leadStill') : say('lead')}</p>
        </div>
        <p className={styles.total}>
          <b>{points(left)}</b>
          <span>
            {say(isOver ? 'atEnd' : 'now')}
            <br />
            {say('signedAt', { points: points(months.signed[side]) })}
          </span>
        </p>
      </header>
      <p className={styles.clock} aria-hidden="true">
        {say('goes', { month: Math.floor(month) })}
        {months.ends !== undefined && ` ${say('runs', { months: months.ends })}`}
      </p>
      <MonthLine months={months} side={side} month={month} shown={shown} words={words} />
      <div className={styles.actions}>
        <Button kind="ink" size="main" iconAfter="forward" onClick={() => navigate(playRoute(id, 'debrief'))}>
          {say('on')}
        </Button>
        {isOver ? (
          !isStill && (
            <Button size="main" icon="rewind" onClick={again}>
              {say('again')}
            </Button>
          )
        ) : (
          <Button size="main" onClick={skip}>
            {say('skip')}
          </Button>
        )}
      </div>
      <section className={styles.told} aria-label={say('line')}>
        {shown === 0 && !isOver && <p className={styles.quiet}>{say('soFar')}</p>}
        <MonthCards told={told.slice(0, shown)} side={side} words={words} />
        {isOver && (
          <p className={styles.sum}>
            {told.length === 0 && `${say('quiet')} `}
            {sum}
          </p>
        )}
      </section>
      <Announced told={told} shown={shown} end={isOver ? sum : ''} />
    </main>
  );
}

interface Announcement {
  readonly shown: number;
  readonly end: string;
  readonly message: string;
}

/** Says each event once, when it arrives; what arrives together is said together. */
function Announced({
  told,
  shown,
  end,
}: {
  readonly told: ReturnType<typeof tellMonths>;
  readonly shown: number;
  readonly end: string;
}) {
  const [said, setSaid] = useState<Announcement>({ shown: 0, end: '', message: '' });
  if (said.shown !== shown || said.end !== end) {
    const news = told
      .slice(said.shown, shown)
      .map(({ month, what, verdict, met }) => `${month}. ${what} ${met === '' ? verdict : met}`);
    setSaid({ shown, end, message: [...news, ...(end === '' ? [] : [end])].join(' ') });
  }
  return <LiveRegion message={said.message} />;
}

function sumOf(
  { signed, realised, events }: Months,
  { points, side }: { readonly points: (value: number) => string; readonly side: OpenGame['side'] },
): string {
  const values = { signed: points(signed[side]), realised: points(realised[side]) };
  if (values.signed === values.realised) return say('sumSame', values);
  // of the figures shown, so that the sentence adds up to the eye
  const [from, to] = [signed[side], realised[side]].map((value) => Math.round(value * 10));
  const lost = ((from ?? 0) - (to ?? 0)) / 10;
  return lost > 0 ? say('sumLess', { ...values, lost: points(lost), n: events.length }) : say('sum', values);
}
