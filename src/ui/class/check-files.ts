import { spaceOf } from '../../engine/space-of.ts';
import { LINE_KINDS } from '../../engine/voice.ts';
import { checkScenario } from '../../scenario/check.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { LINE_SLOTS } from '../../text/bank-schema.ts';
import type { CheckAsked, Checked } from './check-own.ts';

/** Checks a scenario's files as the command line does: it draws forty instances and reads YAML, and takes its time. */
export function checkFiles({ files, characters }: CheckAsked): Checked {
  const problems = checkScenario(files, { spaceOf, lineKinds: LINE_KINDS, slots: LINE_SLOTS, characters });
  const { scenario, texts } = readScenario(files);
  const own =
    scenario === undefined || texts.length === 0
      ? undefined
      : { scenario, texts: Object.fromEntries(texts.map(({ text }) => [text.locale, text])) };
  return { problems, own };
}
