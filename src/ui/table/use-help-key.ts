import { useEffect } from 'react';
import { isTyping } from './compose/find-move.tsx';

/** `?` opens the help from anywhere but a field one writes in. */
export function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      onHelp();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
