import { useState } from 'react';
import { otherSide } from '../../domain/side.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Tabs } from '../look/tabs.tsx';
import { say } from './debrief-say.ts';
import { ConcessionLog } from './concession-log.tsx';
import { DanceChart } from './dance-chart.tsx';
import type { Dance } from './dance-geometry.ts';
import { DanceLegend } from './dance-legend.tsx';
import { DanceTable } from './dance-table.tsx';
import { LeftTrade } from './left-trade.tsx';
import styles from './plane.module.css';

interface PlaneProps {
  readonly debrief: Debrief;
  readonly dance: Dance;
  /** How many rounds were played. */
  readonly rounds: number;
  readonly words: Words;
}

const CHARTS = ['dance', 'concessions', 'table'] as const;

/** The negotiation in both sides' points: as a dance, as concessions, as a table; and what was left lying. */
export function Plane({ debrief, dance, rounds, words }: PlaneProps) {
  const [chart, setChart] = useState<(typeof CHARTS)[number]>('dance');
  const name = sideText(words, otherSide(debrief.side)).person.short;
  return (
    <div className={styles.plane}>
      <Tabs
        label={say('charts')}
        tabs={CHARTS.map((one) => ({ id: one, label: say(`chart.${one}`) }))}
        value={chart}
        onChange={setChart}
      >
        {chart === 'dance' && (
          <DanceChart dance={dance} name={name} packages={debrief.path.map((step) => step.package)} words={words} />
        )}
        {chart === 'concessions' && <ConcessionLog debrief={debrief} rounds={rounds} words={words} />}
        {chart === 'table' && <DanceTable dance={dance} debrief={debrief} words={words} name={name} />}
      </Tabs>
      <div className={styles.beside}>
        <LeftTrade debrief={debrief} words={words} />
        {chart === 'dance' && <DanceLegend dance={dance} name={name} words={words} />}
      </div>
    </div>
  );
}
