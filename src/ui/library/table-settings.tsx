import type { CounterpartyType, Difficulty } from '../../domain/seat.ts';
import { COUNTERPARTY_TYPES, DIFFICULTIES } from '../../domain/seat.ts';
import type { Side } from '../../domain/side.ts';
import type { Tuning } from '../../domain/tuning.ts';
import type { OwnStyle } from '../../store/self/own-style.ts';
import { TextField } from '../look/field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import { SeatSelf } from './seat-self.tsx';
import styles from './table-settings.module.css';
import { TuningDials } from './tuning-dials.tsx';

/** What one may set before sitting down; without a type it is whoever the scenario seats there. */
export interface Chosen {
  readonly type: CounterpartyType | undefined;
  readonly tuning: Tuning;
  /** How one played oneself in that chair, where type and dials were fitted to it and nothing was turned since. */
  readonly asSelf?: OwnStyle | undefined;
  readonly difficulty: Difficulty;
  /** As it was typed. */
  readonly seed: string;
}

interface TableSettingsProps {
  readonly name: string;
  /** The type as it stands now. */
  readonly type: CounterpartyType;
  readonly chosen: Chosen;
  readonly hasSeedError: boolean;
  /** The chair opposite, where one has sat often enough to be seated there oneself. */
  readonly selfIn?: Side | undefined;
  readonly onChange: (chosen: Chosen) => void;
}

/** A seed as one writes it, undefined where it is none. */
export function readSeed(text: string): number | undefined {
  if (!/^\d+$/u.test(text.trim())) return undefined;
  const seed = Number(text);
  return Number.isSafeInteger(seed) ? seed : undefined;
}

/** Who sits there, how hard, and which draw: for those who want to choose. */
export function TableSettings({ name, type, chosen, hasSeedError, selfIn, onChange }: TableSettingsProps) {
  const say = useSay('library');
  const { types, difficulties } = useLabels();
  return (
    <details className={styles.settings} open={hasSeedError || undefined}>
      <summary>
        {say('settings')}{' '}
        <span>
          {say('settingsNow', { type: types[type].label, difficulty: difficulties[chosen.difficulty].label })}
        </span>
      </summary>
      <div className={styles.fields}>
        <div>
          <Segmented
            legend={say('type', { name })}
            options={COUNTERPARTY_TYPES.map((value) => ({ value, label: types[value].label }))}
            value={type}
            onChange={(next) => onChange({ ...chosen, type: next, tuning: { ...chosen.tuning }, asSelf: undefined })}
          />
          <p className="caption">{types[type].about}</p>
        </div>
        <div>
          <Segmented
            legend={say('difficultyLabel')}
            options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value].label }))}
            value={chosen.difficulty}
            onChange={(difficulty) => onChange({ ...chosen, difficulty })}
          />
          <p className="caption">{difficulties[chosen.difficulty].about}</p>
        </div>
        {selfIn !== undefined && (
          <SeatSelf
            key={selfIn}
            name={name}
            side={selfIn}
            tuning={chosen.tuning}
            onFitted={({ from, ...fitted }) => onChange({ ...chosen, ...fitted, asSelf: from })}
          />
        )}
        <TuningDials
          type={type}
          tuning={chosen.tuning}
          onChange={(tuning) => onChange({ ...chosen, tuning, asSelf: undefined })}
        />
        <TextField
          label={say('seed')}
          hint={say('seedHint')}
          value={chosen.seed}
          onChange={(seed) => onChange({ ...chosen, seed })}
          {...(hasSeedError && { error: say('seedError') })}
        />
      </div>
    </details>
  );
}
