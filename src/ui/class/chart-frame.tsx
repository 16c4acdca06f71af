import { useId, useRef, type ReactNode } from 'react';
import { Scroll } from '../debrief/scroll.tsx';
import { useSize } from '../table/use-size.ts';
import { Termed } from '../words/term.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

const SIZE = { width: 520, height: 400 } as const;

interface ChartFrameProps {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sum: string;
  /** The picture at a width; left out where there is nothing to draw. */
  readonly draw?: ((width: number) => ReactNode) | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children?: ReactNode;
}

/** A chart with its sentence and its table: what the picture shows, figures say. */
export function ChartFrame({ title, sum, draw, head, rows, children }: ChartFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  const { width } = useSize(host, SIZE);
  const id = useId();
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <h3 id={id} className="title-3">
        {title}
      </h3>
      <p>
        <Termed text={sum} />
      </p>
      <div ref={host}>{draw?.(width)}</div>
      {children}
      {rows.length > 0 && (
        <details className={styles.twin}>
          <summary>{say('fig.table')}</summary>
          <Scroll label={title}>
            <table className={styles.table}>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {head.map((cell) => (
                    <th key={cell} scope="col">
                      <Termed text={cell} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([first, ...cells], at) => (
                  <tr key={`${at}-${first}`}>
                    <th scope="row">{first}</th>
                    {cells.map((cell, column) => (
                      <td key={head[column + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      )}
    </section>
  );
}
