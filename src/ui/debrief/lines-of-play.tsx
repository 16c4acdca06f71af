import type { Game } from '../../store/game.ts';
import { useGameState } from '../app/use-game-state.ts';
import { Button } from '../look/button.tsx';
import { say } from './debrief-say.ts';
import { Chapter } from './chapter.tsx';
import styles from './script.module.css';

/** The lines of play of one game; choosing one shows it, whether or not it is over. */
export function LinesOfPlay({ game }: { readonly game: Game }) {
  const { branches, branch } = useGameState(game);
  if (branches.length < 2) return undefined;
  return (
    <Chapter id="lines" title={say('lines.title')} fact={say('lines.fact', { n: branches.length })}>
      <ul className={styles.lines}>
        {branches.map(({ id }, at) => (
          <li key={id}>
            <Button
              aria-pressed={id === branch}
              kind={id === branch ? 'ink' : 'plain'}
              onClick={() => void game.choose(id)}
            >
              {say('lines.one', { n: at + 1 })}
              {id === branch && ` · ${say('lines.now')}`}
            </Button>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
