import { useState } from 'react';
import type { Side } from '../../domain/side.ts';
import type { Tuning } from '../../domain/tuning.ts';
import type { FittedSelf } from '../../store/self/fit-self.ts';
import { useServices } from '../app/services.tsx';
import { Button } from '../look/button.tsx';
import { useLabels } from '../words/use-labels.ts';
import { styleFigures } from '../words/style-figures.ts';
import { useSay } from '../words/use-say.ts';

interface SeatSelfProps {
  /** Whom one would sit in for. */
  readonly name: string;
  readonly side: Side;
  /** The dials as they stand: turned by hand, it is not oneself any more. */
  readonly tuning: Tuning;
  readonly onFitted: (fitted: FittedSelf) => void;
}

/** Seats somebody opposite who plays as one did there oneself, and says from what that was worked out. */
export function SeatSelf({ name, side, tuning: now, onFitted }: SeatSelfProps) {
  const say = useSay('tuning');
  const { types } = useLabels();
  const { keeper } = useServices();
  const [said, setSaid] = useState('');
  const [fittedTo, setFittedTo] = useState<Tuning>();

  async function seat(): Promise<void> {
    setSaid(say('self.coming'));
    const fitted = await import('./own-plays.ts').then(({ selfOn }) => selfOn(keeper, side)).catch(() => undefined);
    if (fitted === undefined) return setSaid(say('self.too-few'));
    const { from, type, tuning } = fitted;
    onFitted(fitted);
    setFittedTo(tuning);
    return setSaid(`${say('self.now', { name, type: types[type].label })} ${say('self.from', styleFigures(from))}`);
  }
  return (
    <div>
      <Button onClick={() => void seat()}>{say('self.seat')}</Button>
      <p className="caption">{say('self.about')}</p>
      <output>{(fittedTo === undefined || fittedTo === now) && said}</output>
    </div>
  );
}
