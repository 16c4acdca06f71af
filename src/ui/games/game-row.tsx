import { otherSide } from '../../domain/side.ts';
import type { UnreadableGame } from '../../store/keeper.ts';
import type { TableSummary } from '../../store/summary.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Portrait } from '../look/portrait.tsx';
import { chairOf } from '../words/scenario-cards.ts';
import { say } from './games-say.ts';
import styles from './games.module.css';
import { chairText, whenText, type Row } from './kept-words.ts';

interface GameRowProps {
  readonly row: Row;
  readonly onAgain: () => void;
  readonly onMore: () => void;
}

/** One kept table: where it stands, and what can be done with it. */
export function GameRow({ row, onAgain, onMore }: GameRowProps) {
  const { game, summary, card, title } = row;
  const { side, outcome, standing, phase } = summary;
  const isOver = outcome !== undefined;
  const step = isOver ? 'debrief' : phase === 'talking' ? 'table' : 'prepare';
  const action = say(isOver ? 'reopen' : 'goOn');
  return (
    <li className={styles.row}>
      {card !== undefined && (
        <Portrait id={chairOf(card, otherSide(side)).character} face="neutral" alt="" isHead width={56} />
      )}
      <div className={styles.what}>
        <h3 className="title-3">{title}</h3>
        {game.name !== undefined && card !== undefined && <p>{card.title}</p>}
        <p>{chairText(row)}</p>
        <p className="caption">{stateText(row)}</p>
        {standing !== 'current' && <p className={styles.standing}>{say(`standing.${standing}`)}</p>}
      </div>
      <Grade summary={summary} branch={game.branch} />
      <div className={styles.actions}>
        {standing === 'current' && (
          <LinkButton
            kind={isOver ? 'plain' : 'ink'}
            href={linkTo(playRoute(game.id, step))}
            aria-label={`${action}: ${title}`}
          >
            {action}
          </LinkButton>
        )}
        {isOver && card !== undefined && (
          <Button kind="quiet" aria-haspopup="dialog" aria-label={`${say('again')}: ${title}`} onClick={onAgain}>
            {say('again')}
          </Button>
        )}
        <Button kind="quiet" aria-haspopup="dialog" aria-label={`${say('more')}: ${title}`} onClick={onMore}>
          {say('more')}
        </Button>
      </div>
    </li>
  );
}

function stateText({ game, summary }: Row): string {
  const { outcome, phase, round, rounds } = summary;
  const stands = say(`state.${outcome ?? (phase === 'talking' ? 'talking' : 'preparing')}`, { round, rounds });
  const lines = game.branches.length;
  const parts = [
    stands,
    ...(lines > 1 ? [say('lines', { n: lines })] : []),
    say('playedAt', { when: whenText(game.playedAt) }),
  ];
  return parts.join(', ');
}

interface GradeProps {
  readonly summary: TableSummary;
  readonly branch: number;
}

/** The grade of the line in sight, as one figure. */
function Grade({ summary: { outcome, grades, inSight }, branch }: GradeProps) {
  const overall = grades?.line === branch ? grades.overall : inSight;
  if (outcome === undefined || (overall === undefined && grades === undefined)) return undefined;
  const shown = overall ?? grades?.overall;
  return shown?.kind === 'graded' ? (
    <p className={styles.grade}>
      <b>{Math.round(shown.hundredths / 100)}</b> {say('overall')}
    </p>
  ) : (
    <p className={styles.grade}>{say('noScore')}</p>
  );
}

interface UnreadableRowProps {
  readonly game: UnreadableGame & { readonly detail?: string };
  readonly onErase: () => void;
}

/** A table that cannot be read: its reason, and its rows as they are. */
export function UnreadableRow({ game, onErase }: UnreadableRowProps) {
  const title = say('unknownScenario', { id: game.id });
  return (
    <li className={styles.row}>
      <Icon name="warning" />
      <div className={styles.what}>
        <h3 className="title-3">{title}</h3>
        <p>{say(`why.${game.why}`, { detail: game.detail ?? '' })}</p>
      </div>
      <div className={styles.actions}>
        <Button
          kind="quiet"
          icon="export"
          aria-label={`${say('exportOne')}: ${title}`}
          onClick={() => saveFile(`parley-${game.id}.json`, JSON.stringify(game.raw, undefined, 1))}
        >
          {say('exportOne')}
        </Button>
        <Button kind="quiet" aria-label={`${say('erase')}: ${title}`} onClick={onErase}>
          {say('erase')}
        </Button>
      </div>
    </li>
  );
}
