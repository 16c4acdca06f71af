import { Button } from '../look/button.tsx';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';

interface EraseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly onYes: () => Promise<void>;
}

/** Asks before anything is taken away for good. */
export function EraseDialog({ isOpen, onClose, title, body, yes, onYes }: EraseDialogProps) {
  const say = useSay('games');
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
      <p className="brief">{body}</p>
    </Sheet>
  );
}
