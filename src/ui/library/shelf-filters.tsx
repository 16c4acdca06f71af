import { useState, type ReactNode } from 'react';
import { LENGTHS, NO_FILTERS, onShelf, type Filters, type Length, type OnShelf } from '../../store/select/shelf.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { TextField } from '../look/field.tsx';
import { FIRST_STEPS, type ScenarioCard } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import styles from './shelf-filters.module.css';

interface ShelfFiltersProps {
  readonly shelf: readonly OnShelf[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const CONTEXTS = [
  'sales',
  'procurement',
  'partnership',
  'hiring',
] as const satisfies readonly ScenarioCard['context'][];
const LEVELS = [1, 2, 3, 4, 5] as const;
// the keys of a table written out, in its order
const LENGTH_NAMES = Object.keys(LENGTHS) as readonly Length[];

/** What one is looking for: a word, and filters that combine; each says how many it would leave. On a phone they fold away. */
export function ShelfFilters({ shelf, filters, onChange }: ShelfFiltersProps) {
  const say = useSay('library');
  const [isOpen, setOpen] = useState(false);
  const { context, level, length, isUnplayed } = filters;
  const on = [context, level, length, isUnplayed || undefined].filter((one) => one !== undefined).length;

  /** A filter as a chip; pressed again it is taken away. */
  const chip = (label: string, isOn: boolean, change: Partial<Filters>): ReactNode => {
    const n = onShelf(shelf, { ...filters, ...change }).length;
    const off = Object.fromEntries(Object.entries(NO_FILTERS).filter(([key]) => key in change));
    return (
      <Chip
        key={label}
        isPressed={isOn}
        isDisabled={n === 0 && !isOn}
        onToggle={() => onChange({ ...filters, ...(isOn ? off : change) })}
      >
        {say('counted', { label, n })}
      </Chip>
    );
  };

  return (
    <div className={styles.search}>
      <TextField
        label={say('search')}
        placeholder={say('searchHint')}
        value={filters.typed}
        onChange={(typed) => onChange({ ...filters, typed })}
      />
      <div className={styles.toggle}>
        <Button
          icon={isOpen ? 'up' : 'down'}
          aria-expanded={isOpen}
          aria-controls="shelf-filters"
          onClick={() => setOpen(!isOpen)}
        >
          {say('filters', { n: on })}
        </Button>
      </div>
      <div id="shelf-filters" className={isOpen ? styles.filters : styles.folded}>
        <fieldset>
          <legend>{say('filter.context')}</legend>
          {CONTEXTS.map((name) => chip(say(`context.${name}`), context === name, { context: name }))}
        </fieldset>
        <fieldset>
          <legend>{say('filter.level')}</legend>
          {LEVELS.map((n) =>
            chip(n === FIRST_STEPS ? say('firstSteps') : say('level', { level: n }), level === n, { level: n }),
          )}
        </fieldset>
        <fieldset>
          <legend>{say('filter.length')}</legend>
          {LENGTH_NAMES.map((name) => chip(say(`length.${name}`), length === name, { length: name }))}
        </fieldset>
        <fieldset>
          <legend>{say('filter.played')}</legend>
          {chip(say('unplayed'), isUnplayed, { isUnplayed: true })}
        </fieldset>
      </div>
    </div>
  );
}
