import { spaceOf } from '../../engine/space-of.ts';
import { LINE_KINDS } from '../../engine/voice.ts';
import { checkScenario } from '../../scenario/check.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { LINE_SLOTS } from '../../text/bank-schema.ts';
import type { CheckAsked, Checked } from './check-own.ts';

/** Checks a scenario's files as the command line does; a worker, since it draws forty instances and reads YAML. */
self.addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => {
  const { files, characters } = data;
  const problems = checkScenario(files, { spaceOf, lineKinds: LINE_KINDS, slots: LINE_SLOTS, characters });
  const { scenario, texts } = readScenario(files);
  const own =
    scenario === undefined || texts.length === 0
      ? undefined
      : { scenario, texts: Object.fromEntries(texts.map(({ text }) => [text.locale, text])) };
  const answer: Checked = { problems, own };
  self.postMessage(answer);
});
