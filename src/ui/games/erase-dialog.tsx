import type { ReactNode } from 'react';
import { Button } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import { say } from './games-say.ts';

interface EraseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  /** It closes when that is done. */
  readonly onYes: () => Promise<void>;
  /** What goes, one by one. */
  readonly children?: ReactNode;
}

/** Asks before anything is taken away for good. */
export function EraseDialog({ isOpen, onClose, title, body, yes, onYes, children }: EraseDialogProps) {
  const shell = useSay('app');
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={shell('close')}
      footer={
        <>
          <Button onClick={onClose}>{say('keep')}</Button>
          <Button kind="ink" onClick={() => void onYes().then(onClose)}>
            {yes}
          </Button>
        </>
      }
    >
      <div className="brief">
        <p>{body}</p>
        {children}
      </div>
    </Sheet>
  );
}
