import { gapsOf } from '../../store/select/progress/gaps.ts';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { LABELS } from '../../text/messages/en/labels.ts';
import { CONTEXTS } from './contexts.ts';
import styles from './habits.module.css';
import { measureName } from './names.ts';
import { say } from './progress-say.ts';

/** What is not known of somebody yet. */
export function Gaps({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const { axes, types, contexts } = gapsOf(tables, CONTEXTS);
  const lists = {
    axes: axes.map((axis) => measureName(axis)),
    types: types.map((type) => LABELS.types[type].label),
    contexts: contexts.map((context) => say(`context.${context}`)),
  };
  const known = (['axes', 'types', 'contexts'] as const).filter((kind) => lists[kind].length > 0);
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps" className="title-2">
        {say('gaps')}
      </h2>
      {known.length > 0 && <p className={styles.lead}>{say('gapsLead')}</p>}
      <ul className={styles.list}>
        {known.map((kind) => (
          <li key={kind}>{say(`gaps.${kind}`, { list: lists[kind].join(', ') })}</li>
        ))}
        {known.length === 0 && <li>{say('gaps.none')}</li>}
      </ul>
    </section>
  );
}
