import { useState } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import type { StoredGame, UnreadableGame } from '../../store/keeper.ts';
import { grade } from '../../scoring/score.ts';
import type { Glance } from '../../store/select/glance.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Portrait } from '../look/portrait.tsx';
import { cardOf, chairOf } from '../words/scenario-cards.ts';
import { useSay, type Say } from '../words/use-say.ts';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './game-list.module.css';
import { linkTo, playRoute } from './routes.ts';
import { useServices } from './services.tsx';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

interface GameRowProps {
  readonly stored: StoredGame;
  readonly glance: Glance;
  readonly onErase: (id: string) => Promise<void>;
}

/** One kept table: where it stands, and what can be done with it. */
export function GameRow({ stored, glance, onErase }: GameRowProps) {
  const say = useSay('games');
  const card = cardOf(glance.scenario);
  const title = card?.title ?? say('unknownScenario', { id: glance.scenario });
  const stands = glance.outcome ?? (glance.phase === 'talking' ? 'talking' : 'preparing');
  const step = glance.outcome !== undefined ? 'debrief' : glance.phase === 'talking' ? 'table' : 'prepare';
  const { round, rounds } = glance;
  const overall = glance.outcome === undefined ? undefined : overallOf(say, stored, glance);
  return (
    <li className={styles.row}>
      {card !== undefined && (
        <Portrait id={chairOf(card, otherSide(glance.side)).character} face="neutral" alt="" isHead width={56} />
      )}
      <div className={styles.what}>
        <h3 className="title-3">{title}</h3>
        <p>
          {card !== undefined && `${chairOf(card, glance.side).seat}. `}
          {say(`state.${stands}`, { round, rounds })}
          {overall !== undefined && `, ${overall}`}
          {stored.branches.length > 1 && `, ${say('lines', { n: stored.branches.length })}`}
        </p>
        <p className="caption">{say('playedAt', { when: WHEN.format(glance.playedAt) })}</p>
      </div>
      <div className={styles.actions}>
        {stored.branches.length > 1 && <Lines stored={stored} />}
        <LinkButton
          kind={glance.outcome === undefined ? 'ink' : 'plain'}
          href={linkTo(playRoute(stored.id, step))}
          aria-label={`${say(step === 'debrief' ? 'reopen' : 'goOn')}: ${title}`}
        >
          {say(step === 'debrief' ? 'reopen' : 'goOn')}
        </LinkButton>
        <Away
          id={stored.id}
          title={title}
          raw={{ format: 'parley-games', version: 1, games: [stored] }}
          onErase={onErase}
        />
      </div>
    </li>
  );
}

/** The other lines of play of a table, each opened where it stands. */
function Lines({ stored }: { readonly stored: StoredGame }) {
  const say = useSay('games');
  const { games } = useServices();
  const [, navigate] = useLocation();

  async function choose(branch: number): Promise<void> {
    const opened = await games.open(stored.id);
    if (!opened.ok) return navigate(playRoute(stored.id, 'table'));
    await opened.value.game.choose(branch);
    const isOver = opened.value.game.get().table.state.outcome !== undefined;
    navigate(playRoute(stored.id, isOver ? 'debrief' : 'table'));
    return undefined;
  }
  return stored.branches.map(({ id }, at) => (
    <Button key={id} disabled={id === stored.branch} onClick={() => void choose(id)}>
      {say('line', { n: at + 1 })}
    </Button>
  ));
}

/** The grade of a finished table in words. */
function overallOf(say: Say<'games'>, stored: StoredGame, { side }: Glance): string {
  const log = stored.branches.find(({ id }) => id === stored.branch)?.log ?? [];
  const { overall } = grade(log, side);
  return overall.kind === 'graded' ? say('score', { score: Math.round(overall.hundredths / 100) }) : say('noScore');
}

interface UnreadableRowProps {
  readonly game: UnreadableGame & { readonly detail?: string };
  readonly onErase: (id: string) => Promise<void>;
}

/** A table that cannot be read: its reason, and its rows as they are. */
export function UnreadableRow({ game, onErase }: UnreadableRowProps) {
  const say = useSay('games');
  const title = say('unknownScenario', { id: game.id });
  return (
    <li className={styles.row}>
      <Icon name="warning" />
      <div className={styles.what}>
        <h3 className="title-3">{title}</h3>
        <p>{say(`why.${game.why}`, { detail: game.detail ?? '' })}</p>
      </div>
      <div className={styles.actions}>
        <Away id={game.id} title={title} raw={game.raw} onErase={onErase} />
      </div>
    </li>
  );
}

interface AwayProps {
  readonly id: string;
  readonly title: string;
  readonly raw: unknown;
  readonly onErase: (id: string) => Promise<void>;
}

function Away({ id, title, raw, onErase }: AwayProps) {
  const say = useSay('games');
  const [isErasing, setErasing] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        icon="export"
        aria-label={`${say('exportOne')}: ${title}`}
        onClick={() => saveFile(`parley-${id}.json`, JSON.stringify(raw, undefined, 1))}
      >
        {say('exportOne')}
      </Button>
      <Button kind="quiet" aria-label={`${say('erase')}: ${title}`} onClick={() => setErasing(true)}>
        {say('erase')}
      </Button>
      <EraseDialog
        isOpen={isErasing}
        onClose={() => setErasing(false)}
        title={say('eraseTitle')}
        body={say('eraseBody', { title })}
        yes={say('eraseYes')}
        onYes={() => onErase(id)}
      />
    </>
  );
}
