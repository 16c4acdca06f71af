import type { Problem } from '../../scenario/problem.ts';
import type { ScenarioFiles } from '../../scenario/read-scenario.ts';
import type { Composition } from '../../store/class/composition.ts';
import { SCENARIO_CARDS } from '../words/scenario-cards.ts';

export interface CheckAsked {
  readonly files: ScenarioFiles;
  /** Portraits that there are. */
  readonly characters: readonly string[];
}

export interface Checked {
  readonly problems: readonly Problem[];
  /** There where it can be played. */
  readonly own: NonNullable<Composition['own']> | undefined;
}

/** How long a check may take, in milliseconds: a scenario at every limit takes a tenth. */
const PATIENCE = 60_000;

/** Checks the files of a scenario beside the page; rejects where the check itself breaks off. */
export function checkOwn(files: ScenarioFiles): Promise<Checked> {
  const characters = [...new Set(SCENARIO_CARDS.flatMap(({ sides }) => sides.map(({ character }) => character)))];
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Checked>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('it took too long')), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
      clearTimeout(patience);
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      clearTimeout(patience);
      reject(new Error(message));
    });
    const asked: CheckAsked = { files, characters };
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
