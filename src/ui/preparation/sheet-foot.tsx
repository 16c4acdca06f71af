import { Button } from '../look/button.tsx';
import { DESK_SHEETS, type DeskSheet } from './desk-progress.ts';
import { say } from './desk-say.ts';
import styles from './sheet-foot.module.css';

interface SheetFootProps {
  readonly sheet: DeskSheet;
  readonly onSheet: (sheet: DeskSheet) => void;
  /** Whether what stands here is safe. */
  readonly said: string;
  readonly hasBegun: boolean;
  readonly onSitDown: () => void;
}

/** From sheet to sheet, and after the last one to the table. */
export function SheetFoot({ sheet, onSheet, said, hasBegun, onSitDown }: SheetFootProps) {
  const at = DESK_SHEETS.indexOf(sheet);
  const [before, after] = [DESK_SHEETS[at - 1], DESK_SHEETS[at + 1]];
  return (
    <footer className={styles.foot}>
      {before !== undefined && (
        <Button icon="back" aria-label={say('back', { step: say(`sheet.${before}`) })} onClick={() => onSheet(before)}>
          {say(`sheet.${before}`)}
        </Button>
      )}
      <p className="caption">{said}</p>
      {after === undefined ? (
        <Button kind="ink" iconAfter="forward" onClick={onSitDown}>
          {say(hasBegun ? 'toTable' : 'sitDown')}
        </Button>
      ) : (
        <Button
          kind="ink"
          iconAfter="forward"
          aria-label={say('next', { step: say(`sheet.${after}`) })}
          onClick={() => onSheet(after)}
        >
          {say(`sheet.${after}`)}
        </Button>
      )}
    </footer>
  );
}
