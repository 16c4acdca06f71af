import { useMemo } from 'react';
import { otherSide, SIDES } from '../../domain/side.ts';
import type { TimeLeft } from '../../store/pair/clock.ts';
import { nameAt } from '../../store/pair/session.ts';
import { transcript } from '../../text/transcript.ts';
import { linkTo, ROUTES } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import styles from './hand-over.module.css';
import { pairRoute } from './pair-routes.ts';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import strip from './strip.module.css';
import { Times } from './times.tsx';
import { usePairState } from './use-pairs.ts';

interface HandOverProps {
  readonly open: OpenPair;
  readonly times: readonly TimeLeft[];
  /** Whether another tab went on with the pair while it was open here. */
  readonly hasMoved: boolean;
  readonly onTake: () => void;
}

/** The page between two people: it calls one of them, and shows nothing but what both know. */
export function HandOver({ open: { pair, words }, times, hasMoved, onTake }: HandOverProps) {
  const { session, games, stage, safety } = usePairState(pair);
  const { side, round, kind } = stage;
  usePageTitle(`${say('hand.page')}, ${words.scenario.title}`);
  const { a, b } = session.names;
  const name = side === undefined ? '' : nameAt(session, round, side);
  const table = games[round]?.get().table;
  const last = useMemo(
    () =>
      table === undefined
        ? undefined
        : transcript(words, table.log, { hide: ['types', 'scores'], privateOf: [] }).findLast(
            (line) => line.kind === 'said',
          ),
    [table, words],
  );
  const isTalking = kind === 'talk' || kind === 'assess';
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('hand.page')} />
      <main id="main" tabIndex={-1} className={styles.page}>
        <div className={styles.sheet}>
          <h1 className="title-1" tabIndex={-1}>
            {side === undefined ? say('hand.titleBoth') : say('hand.title', { name })}
          </h1>
          <p className={styles.away}>
            {side === undefined
              ? say('hand.together', { a, b })
              : say('hand.away', { other: nameAt(session, round, otherSide(side)) })}
          </p>
          <p>{say(`hand.next.${kind}`, { name, seat: side === undefined ? '' : chairName(words, side) })}</p>
          <Button kind="ink" size="main" icon="person" className={styles.take} onClick={onTake}>
            {side === undefined ? say('hand.takeBoth') : say('hand.take', { name })}
          </Button>
          {hasMoved && <ErrorNote title={say('hand.moved')}>{say('hand.movedBody')}</ErrorNote>}
          {isTalking && last !== undefined && last.said !== '' && (
            <section className={styles.last} aria-labelledby="last-said">
              <h2 id="last-said" className="caption">
                {say('hand.said')}: {last.who}
                {last.side !== undefined && ` (${nameAt(session, round, last.side)})`}
              </h2>
              <p className="said">{last.said}</p>
            </section>
          )}
          <section className={styles.chairs} aria-labelledby="chairs">
            <h2 id="chairs" className="caption">
              {say('hand.chairs')}
              {table !== undefined && kind === 'talk' && (
                <>
                  {' · '}
                  {say('hand.round', { round: table.state.round, rounds: table.state.instance.rounds })}
                </>
              )}
            </h2>
            <ul>
              {SIDES.map((one) => (
                <li key={one}>
                  {say('hand.chair', { name: nameAt(session, round, one), seat: chairName(words, one) })}
                </li>
              ))}
            </ul>
            <div className={strip.times}>
              <Times times={times} />
            </div>
          </section>
          <p className="caption">{say(safety === 'kept' ? 'hand.kept' : 'memory')}</p>
          <div className={styles.actions}>
            {session.hasObserver && (
              <LinkButton icon="notes" href={linkTo(pairRoute(pair.id, 'observer'))}>
                {say('hand.observer')}
              </LinkButton>
            )}
            <LinkButton kind="quiet" href={linkTo(ROUTES.library)}>
              {say('hand.later')}
            </LinkButton>
          </div>
        </div>
      </main>
    </>
  );
}
