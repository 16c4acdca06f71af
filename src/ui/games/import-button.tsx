import { useRef } from 'react';
import { Button } from '../look/button.tsx';
import { say } from './games-say.ts';

/** Asks for a file; the same one can be chosen twice. */
export function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="save" onClick={() => input.current?.click()}>
        {say('import')}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label={say('import')}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
