import { useState } from 'react';
import type { Act } from '../../../engine/act.ts';
import { useDraft } from '../../keep/use-draft.ts';
import { Sheet } from '../../look/sheet.tsx';
import { say } from '../../preparation/desk-say.ts';
import { LooseForm } from '../../preparation/loose-sheet.tsx';
import type { LooseSheet } from '../../preparation/sheet-drafts.ts';
import forms from '../../preparation/sheet-forms.module.css';
import { useLooseSheets } from '../../preparation/use-loose-sheets.ts';
import { useSay } from '../../words/use-say.ts';
import { Choice } from '../compose/fields/choice.tsx';
import { useSeat } from '../seat-context.tsx';
import styles from './drawer.module.css';
import { LimitSheet } from './limit-sheet.tsx';
import { PreparedSheet } from './prepared-sheet.tsx';

/** The sheets of the desk in the order in which they are wanted at the table. */
const TABLE_SHEETS = ['batna', 'meso', 'anchor', 'evidence', 'tradeables', 'counterparty', 'strategy'] as const;
type TableSheet = (typeof TABLE_SHEETS)[number];

/** What was prepared, at hand: to be read, to be used in one step, and to be changed. */
export function WorksheetsTab({ onTake }: { readonly onTake: (act: Act) => void }) {
  const table = useSay('table');
  const { state } = useSeat();
  const [shown, show] = useDraft<TableSheet>(`drawerSheet.${state.id}`, 'batna');
  const [edited, edit] = useState<LooseSheet>();
  return (
    <div className={styles.blocks}>
      <div className={styles.sheets}>
        <Choice
          legend={say('at.sheets')}
          isLegendHidden
          options={TABLE_SHEETS.map((value) => ({ value, label: say(`sheet.${value}`) }))}
          value={shown}
          onChange={show}
        />
      </div>
      {shown === 'batna' ? <LimitSheet /> : <PreparedSheet name={shown} onTake={onTake} onEdit={() => edit(shown)} />}
      <Sheet
        isOpen={edited !== undefined}
        onClose={() => edit(undefined)}
        title={edited === undefined ? '' : say(`sheet.${edited}`)}
        closeLabel={table('close')}
      >
        {edited !== undefined && <SheetEditor name={edited} />}
      </Sheet>
    </div>
  );
}

/** The form of the desk; what is changed keeps itself, at the latest when it is closed. */
function SheetEditor({ name }: { readonly name: LooseSheet }) {
  const { game, side, view, words } = useSeat();
  const sheets = useLooseSheets(game, side);
  return (
    <div className={forms.room}>
      <LooseForm name={name} words={words} seen={view} sheets={sheets} />
      <p className="caption">{say('at.keeps')}</p>
    </div>
  );
}
