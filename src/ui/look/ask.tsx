import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

export interface AskProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Asks before something that cannot be taken back. */
export function Ask({ isOpen, onClose, title, body, yes, no, onYes }: AskProps) {
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={no}
      footer={
        <>
          <Button onClick={onClose}>{no}</Button>
          <Button
            kind="ink"
            onClick={() => {
              onYes();
              onClose();
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      <p className="brief">{body}</p>
    </Sheet>
  );
}
