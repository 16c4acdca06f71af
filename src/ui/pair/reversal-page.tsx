import { useMemo, useRef } from 'react';
import { SIDES } from '../../domain/side.ts';
import { invariant } from '../../kernel/invariant.ts';
import { reversalOf, type ChairPlay } from '../../store/pair/reversal.ts';
import { PERSONS } from '../../store/pair/session.ts';
import { linkTo } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { say as debrief } from '../debrief/debrief-say.ts';
import { usePrint } from '../debrief/use-print.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { Argued } from './argued.tsx';
import { ChairTable } from './chair-table.tsx';
import { insights } from './insights.ts';
import styles from './joint.module.css';
import { PAIR_ROUTES } from './pair-routes.ts';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { ScribeNotes } from './scribe-notes.tsx';
import { usePairState } from './use-pairs.ts';

/** After both rounds: the same person in both chairs, and both persons in the same chair. */
export function ReversalPage({ open }: { readonly open: OpenPair }) {
  const { pair, words } = open;
  const { session, games } = usePairState(pair);
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  usePageTitle(`${say('rev.page')}, ${words.scenario.title}`);
  const both = useMemo(() => {
    const [first, second] = games.map((game) => game.get().table.log);
    invariant(first !== undefined && second !== undefined, 'both rounds were played');
    return reversalOf(session, [first, second]);
  }, [games, session]);
  const seat = ({ side }: Pick<ChairPlay, 'side'>): string => chairName(words, side);
  const name = ({ person }: Pick<ChairPlay, 'person'>): string => session.names[person];
  const isReversed = both.review.a?.case === 'reversed' && both.review.b?.case === 'reversed';
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('rev.page')}>
        <Button icon="print" onClick={() => window.print()}>
          {debrief('print')}
        </Button>
      </ShellBar>
      <main ref={main} id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say('rev.title')}
          </h1>
          <p>
            {say('rev.lead')} {say(both.isSameDraw ? 'rev.same' : 'rev.fresh')}
          </p>
          <ul className={styles.list}>
            {insights(both, { words, names: session.names }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </header>
        {PERSONS.map((person) => (
          <section key={person} className={styles.part} aria-labelledby={`person-${person}`}>
            <h2 id={`person-${person}`} className="title-2">
              {say('rev.person', { name: session.names[person] })}
            </h2>
            <ChairTable
              caption={say('rev.person', { name: session.names[person] })}
              plays={both.byPerson[person]}
              headOf={seat}
              words={words}
            />
            <Argued plays={both.byPerson[person]} headOf={seat} nameOf={name} words={words} />
          </section>
        ))}
        {SIDES.map((side) => (
          <section key={side} className={styles.part} aria-labelledby={`chair-${side}`}>
            <h2 id={`chair-${side}`} className="title-2">
              {say('rev.chair', { seat: chairName(words, side) })}
            </h2>
            <ChairTable
              caption={say('rev.chair', { seat: chairName(words, side) })}
              plays={both.byChair[side]}
              headOf={name}
              words={words}
            />
          </section>
        ))}
        {isReversed && <p className="caption">{say('rev.reversed')}</p>}
        {session.hasObserver && (
          <section aria-labelledby="scribe" className={styles.part}>
            <h2 id="scribe" className="title-2">
              {say('joint.scribe')}
            </h2>
            <ScribeNotes open={open} round={0} />
            <ScribeNotes open={open} round={1} />
          </section>
        )}
        <p>
          <LinkButton kind="ink" size="main" href={linkTo(PAIR_ROUTES.start)}>
            {say('rev.again')}
          </LinkButton>
        </p>
      </main>
    </>
  );
}
