import { linkTo, playRoute, ROUTES } from '../app/routes.ts';
import { LinkButton } from '../look/button.tsx';
import { Portrait } from '../look/portrait.tsx';
import type { Glance } from '../../store/select/glance.ts';
import { otherSide } from '../../domain/side.ts';
import { cardOf, chairOf } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import styles from './library.module.css';

const SHOWN = 2;

/** Tables that wait: the last one first. */
export function OpenTables({ open: all }: { readonly open: readonly Glance[] }) {
  const say = useSay('library');
  const open = all
    .filter(({ scenario }) => cardOf(scenario) !== undefined)
    .toSorted((left, right) => right.playedAt - left.playedAt);
  if (open.length === 0) return undefined;
  return (
    <section aria-labelledby="go-on" className={styles.goOn}>
      <h2 id="go-on" className="title-3">
        {say('goOnTitle')}
      </h2>
      <ul>
        {open.slice(0, SHOWN).map((glance) => (
          <OpenTable key={glance.id} glance={glance} />
        ))}
      </ul>
      {open.length > SHOWN && (
        <p>
          <a href={linkTo(ROUTES.games)}>{say('moreGames', { n: open.length - SHOWN })}</a>
        </p>
      )}
    </section>
  );
}

function OpenTable({ glance }: { readonly glance: Glance }) {
  const say = useSay('library');
  const card = cardOf(glance.scenario);
  if (card === undefined) return undefined;
  const { seat } = chairOf(card, glance.side);
  const { character } = chairOf(card, otherSide(glance.side));
  const isTalking = glance.phase === 'talking';
  const { round, rounds } = glance;
  return (
    <li className={styles.openTable}>
      <Portrait id={character} face="neutral" alt="" isHead width={44} />
      <p>
        <b>{card.title}</b>{' '}
        <span>
          {seat}, {isTalking ? say('stage.talking', { round, rounds }) : say('stage.preparing')}
        </span>
      </p>
      <LinkButton
        icon="forward"
        href={linkTo(playRoute(glance.id, isTalking ? 'table' : 'prepare'))}
        aria-label={say('goOnNamed', { title: card.title, seat })}
      >
        {say('goOn')}
      </LinkButton>
    </li>
  );
}
