import { useState, type CSSProperties } from 'react';
import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import { byGroup, type GroupCell } from '../../store/select/progress/groups.ts';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { LABELS } from '../../text/messages/en/labels.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { classes } from '../look/classes.ts';
import { Tabs } from '../look/tabs.tsx';
import { CONTEXTS } from './contexts.ts';
import { measureName, whole } from './names.ts';
import { say } from './progress-say.ts';
import styles from './tables.module.css';

/** So many tables, and a middle says something. */
const ENOUGH = 3;

/** Skill by whom one met, and by where. */
export function Groups({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const [by, setBy] = useState<'type' | 'context'>('type');
  return (
    <Tabs
      label={say('groups')}
      tabs={(['type', 'context'] as const).map((id) => ({ id, label: say(`groups.${id}`) }))}
      value={by}
      onChange={setBy}
    >
      {by === 'type' ? (
        <GroupTable
          caption={say('groups.typeCaption')}
          groups={COUNTERPARTY_TYPES}
          nameOf={(type) => LABELS.types[type].label}
          rows={byGroup(tables, COUNTERPARTY_TYPES, ({ type }) => type)}
        />
      ) : (
        <GroupTable
          caption={say('groups.contextCaption')}
          groups={CONTEXTS}
          nameOf={(context) => say(`context.${context}`)}
          rows={byGroup(tables, CONTEXTS, ({ context }) => context)}
        />
      )}
    </Tabs>
  );
}

interface GroupTableProps<Group extends string> {
  readonly caption: string;
  readonly groups: readonly Group[];
  readonly nameOf: (group: Group) => string;
  readonly rows: ReturnType<typeof byGroup<Group>>;
}

function GroupTable<Group extends string>({ caption, groups, nameOf, rows }: GroupTableProps<Group>) {
  return (
    <Scroll label={caption}>
      <table className={classes(styles.table, styles.groups)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('groups.axis')}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {nameOf(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, cells }) => (
            <tr key={measure}>
              <th scope="row">{measureName(measure)}</th>
              {cells.map((cell) => (
                <Cell key={cell.group} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Cell({ cell: { tables, median } }: { readonly cell: GroupCell<string> }) {
  if (median === undefined)
    return (
      <td className={styles.cell}>
        <small>{say('groups.none')}</small>
      </td>
    );
  const style: CSSProperties & Record<'--share', string> = { '--share': `${median / 100}%` };
  return (
    <td className={styles.cell} data-few={tables < ENOUGH}>
      <b>{whole(median)}</b> <small>{say('groups.tables', { n: tables })}</small>
      <i style={style} aria-hidden="true" />
    </td>
  );
}
