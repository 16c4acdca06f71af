import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import type { RowFilters } from '../../store/select/kept-rows.ts';
import { LABELS } from '../../text/messages/en/labels.ts';
import { TextField } from '../look/field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import type { ScenarioCard } from '../words/scenario-cards.ts';
import { say } from './games-say.ts';
import styles from './games.module.css';

interface RowFiltersProps {
  readonly filters: RowFilters;
  readonly onChange: (filters: RowFilters) => void;
}

const STATES = ['all', 'open', 'done'] as const satisfies readonly RowFilters['state'][];
const CONTEXTS = [
  'sales',
  'procurement',
  'partnership',
  'hiring',
] as const satisfies readonly ScenarioCard['context'][];

/** Which tables one looks for. */
export function RowFilterFields({ filters, onChange }: RowFiltersProps) {
  const { typed, state, type, context } = filters;
  return (
    <search className={styles.filters}>
      <TextField
        label={say('search')}
        placeholder={say('searchHint')}
        value={typed}
        onChange={(next) => onChange({ ...filters, typed: next })}
      />
      <Segmented
        legend={say('filter.state')}
        options={STATES.map((value) => ({ value, label: say(`filter.${value}`) }))}
        value={state}
        onChange={(next) => onChange({ ...filters, state: next })}
      />
      <SelectField
        label={say('filter.type')}
        none={say('filter.anyType')}
        options={COUNTERPARTY_TYPES.map((value) => ({ value, label: LABELS.types[value].label }))}
        value={type}
        onChange={(next) => onChange({ ...filters, type: next })}
      />
      <SelectField
        label={say('filter.context')}
        none={say('filter.anyContext')}
        options={CONTEXTS.map((value) => ({ value, label: say(`context.${value}`) }))}
        value={CONTEXTS.find((value) => value === context)}
        onChange={(next) => onChange({ ...filters, context: next })}
      />
    </search>
  );
}
