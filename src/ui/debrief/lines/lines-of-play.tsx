import { useState } from 'react';
import type { OpenGame } from '../../app/games.ts';
import { useGameState } from '../../app/use-game-state.ts';
import { SelectField } from '../../look/select-field.tsx';
import { say } from '../debrief-say.ts';
import { useLines } from './known-lines.ts';
import { LineList } from './line-list.tsx';
import styles from './lines.module.css';
import { pairOf, type Chosen } from './pair-of.ts';
import { TwoLines } from './two-lines.tsx';

interface LinesOfPlayProps {
  readonly open: OpenGame;
  readonly onGoOn: () => void;
  readonly onRewind: (move: number) => void;
}

/** The lines of play of one game, and two of them side by side; nothing while there is but one. */
export function LinesOfPlay({ open, onGoOn, onRewind }: LinesOfPlayProps) {
  const { game, side, words } = open;
  const { branch } = useGameState(game);
  const lines = useLines(game, side);
  const [chosen, choose] = useState<Chosen>({});
  if (lines.length < 2) return undefined;
  const [left, right] = pairOf(lines, branch, chosen);
  const options = lines.map(({ id, n }) => ({ value: String(id), label: say('lines.n', { n }) }));
  return (
    <section className={styles.lines} aria-labelledby="lines">
      <h2 id="lines" className="title-2">
        {say('lines.title')}
      </h2>
      <p className={styles.lead}>{say('lines.lead')}</p>
      <LineList
        lines={lines}
        shown={branch}
        words={words}
        onShow={(line) => void game.choose(line.id).then(() => line.table.state.outcome ?? onGoOn())}
      />
      {lines.length > 2 && (
        <fieldset className={styles.choose}>
          <legend>{say('lines.choose')}</legend>
          {(['left', 'right'] as const).map((where) => {
            const [here, there] = where === 'left' ? [left, right] : [right, left];
            return (
              <SelectField
                key={where}
                label={say(`lines.${where}`)}
                none={say('lines.none')}
                options={options.map((option) => ({ ...option, isDisabled: option.value === String(there.id) }))}
                value={String(here.id)}
                onChange={(value) => choose({ left: left.id, right: right.id, [where]: numberOf(value) })}
              />
            );
          })}
        </fieldset>
      )}
      <TwoLines left={left} right={right} open={open} shown={branch} onRewind={onRewind} />
    </section>
  );
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
