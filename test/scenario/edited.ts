import { readFileSync } from 'node:fs';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { readScenario, type ScenarioReading } from '../../src/scenario/read-scenario.ts';
import { spaceOf } from '../../src/engine/space-of.ts';
import { LINE_KINDS } from '../../src/engine/voice.ts';
import { LINE_SLOTS } from '../../src/text/bank-schema.ts';

const FOLDER = new URL('../../scenarios/saas-renewal/', import.meta.url);
export const STRUCTURE = readFileSync(new URL('scenario.yaml', FOLDER), 'utf8');
/** With plain spaces, so that passages can be typed. */
export const TEXT = readFileSync(new URL('text.en.yaml', FOLDER), 'utf8').replaceAll('\u00A0', ' ');

/** A passage of a file and what stands there instead; `§` marks the place that a problem has to point to. */
export type Edit = readonly [passage: string, instead: string];

interface Edited {
  readonly text: string;
  /** Where `§` stood, as `line:column`. */
  readonly place: string | undefined;
}

/** A file with passages exchanged; each must be there, so that no test edits nothing. */
export function edited(original: string, edits: readonly Edit[]): Edited {
  const marked = edits.reduce((text, [passage, instead]) => {
    if (!text.includes(passage)) throw new Error(`the file has no passage ${passage}`);
    return text.replace(passage, () => instead);
  }, original);
  const before = marked.split('§')[0]?.split('\n') ?? [];
  const place = marked.includes('§') ? `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` : undefined;
  return { text: marked.replace('§', ''), place };
}

export const placeOf = ({ line, column }: Problem): string => `${line}:${column}`;

interface Files {
  readonly structure?: string;
  readonly text?: string;
}

const filesOf = ({ structure = STRUCTURE, text = TEXT }: Files) => ({
  scenario: { file: 'scenario.yaml', text: structure },
  texts: [{ file: 'text.en.yaml', text }],
});

/** The renewal with one of its files exchanged, as it is read. */
export const read = (files: Files): ScenarioReading => readScenario(filesOf(files));

/** The renewal with one of its files exchanged, as `check` sees it. */
export const checked = (files: Files): readonly Problem[] =>
  checkScenario(filesOf(files), { spaceOf, lineKinds: LINE_KINDS, slots: LINE_SLOTS });
