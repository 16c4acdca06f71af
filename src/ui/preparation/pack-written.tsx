import type { ReactNode } from 'react';
import type { Option } from '../../domain/package.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { sayOption } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import type { DeskDraft } from './desk-draft.ts';
import styles from './desk-pack.module.css';
import { say } from './desk-say.ts';
import type { SheetDrafts } from './sheet-drafts.ts';

/** What every page of the pack is made from. */
export interface DeskPackProps {
  readonly words: Words;
  readonly seen: SeatView;
  readonly draft: DeskDraft;
  readonly sheets: SheetDrafts;
}

/** What is written, or a line to write on. */
export function Written({ children }: { readonly children: ReactNode }) {
  return children === undefined || children === '' || children === false ? (
    <span className={styles.open}>
      <span className="visually-hidden">{say('pack.empty')}</span>
    </span>
  ) : (
    children
  );
}

/** An option in words, if there is one. */
export const labelOf = (words: Words, issue: string, option: Option | undefined): string | undefined =>
  option === undefined ? undefined : sayOption(words, issue, { option, form: 'label' });
