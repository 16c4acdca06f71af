import { useState } from 'react';
import { invariant } from '../../kernel/invariant.ts';
import { otherPerson, personAt, withRound } from '../../store/pair/session.ts';
import { linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { Button, LinkButton } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import styles from './joint.module.css';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { usePairState } from './use-pairs.ts';

interface ExchangeProps {
  readonly open: OpenPair;
  readonly round: number;
}

/** What comes after the joint debrief: the other chair, or, after both rounds, the comparison. */
export function Exchange({ open: { pair, words }, round }: ExchangeProps) {
  const { newSeed } = useServices();
  const { session, games } = usePairState(pair);
  const [isFailed, setFailed] = useState(false);
  const [first] = games;
  invariant(first !== undefined, 'a pair has talks');
  if (round === 1)
    return (
      <p>
        <Button
          kind="ink"
          size="main"
          iconAfter="forward"
          onClick={() => void pair.change((now) => withRound(now, 1, (one) => ({ ...one, isDone: true })))}
        >
          {say('swap.compare')}
        </Button>
      </p>
    );
  const onOne = personAt(session, 0, 'one');
  const exchange = async (seed: number): Promise<void> => setFailed(!(await pair.exchange(seed)).ok);
  return (
    <section className={styles.swap} aria-labelledby="swap">
      <h2 id="swap" className="title-2">
        {say('swap.title')}
      </h2>
      <p>
        {say('swap.body', {
          a: session.names[otherPerson(onOne)],
          seatA: chairName(words, 'one'),
          b: session.names[onOne],
          seatB: chairName(words, 'two'),
        })}
      </p>
      {isFailed && <ErrorNote title={say('swap.failed')} />}
      <div className={styles.choices}>
        <p>
          <Button kind="ink" size="main" icon="swap" onClick={() => void exchange(first.get().table.state.seed)}>
            {say('swap.same')}
          </Button>
          <span className="caption">{say('swap.sameNote')}</span>
        </p>
        <p>
          <Button size="main" icon="shuffle" onClick={() => void exchange(newSeed())}>
            {say('swap.fresh')}
          </Button>
          <span className="caption">{say('swap.freshNote')}</span>
        </p>
        <p>
          <LinkButton size="main" kind="quiet" href={linkTo(ROUTES.library)}>
            {say('swap.stop')}
          </LinkButton>
        </p>
      </div>
    </section>
  );
}
