import { useState } from 'react';
import type { Input } from '../../engine/events.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useSeat } from './seat-context.tsx';

/** Puts something on the record that is no move; a refusal comes back as a sentence for its place. */
export function useInput(): {
  readonly put: (input: Input) => Promise<boolean>;
  readonly refusal: string | undefined;
} {
  const { game, words } = useSeat();
  const [refusal, setRefusal] = useState<string>();
  return {
    put: async (input) => {
      const result = await game.dispatch(input);
      setRefusal(result.ok ? undefined : refusalText(words, result.error));
      return result.ok;
    },
    refusal,
  };
}
