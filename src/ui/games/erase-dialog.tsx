import type { ReactNode } from 'react';
import { Button } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import { say } from './games-say.ts';

interface EraseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** What goes. */
  readonly children: ReactNode;
}

/** Asks before anything is taken away for good. */
export function EraseDialog({ isOpen, onClose, title, yes, onYes, children }: EraseDialogProps) {
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
          <Button kind="ink" onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      <div className="brief">{children}</div>
    </Sheet>
  );
}
