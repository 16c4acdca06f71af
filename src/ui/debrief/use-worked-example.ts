import { useCallback, useEffect, useRef, useState } from 'react';
import type { Side } from '../../domain/side.ts';
import type { Log } from '../../engine/events.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { workedExample, type WorkedExample } from '../../store/worked-example.ts';

export type ExampleState =
  | { readonly kind: 'unasked' | 'working' | 'failed' }
  | { readonly kind: 'played'; readonly example: WorkedExample };

interface Asked {
  readonly log: Log;
  readonly side: Side;
  readonly scenario: Scenario;
}

/** The worked example, played once somebody asks for it; the page can say so before it begins. */
export function useWorkedExample({ log, side, scenario }: Asked): readonly [ExampleState, () => void] {
  const [state, setState] = useState<ExampleState>({ kind: 'unasked' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback(() => {
    if (timer.current !== undefined) return;
    setState({ kind: 'working' });
    timer.current = setTimeout(() => {
      try {
        setState({ kind: 'played', example: workedExample(log, side, scenario) });
      } catch {
        // a scenario of somebody else's making may hold what no player can play
        setState({ kind: 'failed' });
      }
    }, 0);
  }, [log, side, scenario]);
  return [state, ask];
}
