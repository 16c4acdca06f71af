import { useRef } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icons.ts';

export interface FileButtonProps {
  readonly label: string;
  /** Kinds of files, as the input wants them. */
  readonly accept: string;
  readonly isMany?: boolean | undefined;
  readonly kind?: 'plain' | 'ink' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets one choose files. */
export function FileButton({ label, accept, isMany = false, kind, icon = 'save', onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept={accept}
        multiple={isMany}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}
