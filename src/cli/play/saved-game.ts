import { z } from 'zod';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { sideNames } from '../../scenario/draw.ts';
import { hashOf } from '../../kernel/canonical.ts';
import { RULES_VERSION } from '../../engine/rules-version.ts';
import { replay } from '../../store/replay.ts';
import { playOn } from '../../store/play.ts';
import type { Table } from '../../store/table.ts';
import { SIDES } from '../../domain/side.ts';
import { writeText } from '../files.ts';
import { loadScenario, type Trouble } from '../library.ts';
import { readLogFile } from '../result-file.ts';
import type { Sitting } from './sitting.ts';

const SAVE_FORMAT = 1;

const savedSchema = z.looseObject({
  format: z.literal('parley-save'),
  version: z.number().int(),
  scenario: z.string(),
});

/** Writes a negotiation that is not over; the scenario is named as the person named it, so that a folder is found again. */
export const saveGame = (file: string, { log }: Table, scenario: string): Result<undefined, string> =>
  writeText(file, `${JSON.stringify({ format: 'parley-save', version: SAVE_FORMAT, scenario, log })}\n`);

/** Takes a saved negotiation up where it stopped; a move that had no answer yet gets it now. */
export function resumed(file: string): Result<{ readonly table: Table; readonly sitting: Sitting }, Trouble> {
  const no = (sentence: string): { readonly ok: false; readonly error: Trouble } =>
    fail({ exit: 1, lines: [`${file}: ${sentence}`] });
  const read = readLogFile(file);
  if (!read.ok) return read;
  const { log, raw } = read.value;
  const saved = savedSchema.safeParse(raw);
  if (!saved.success) return no('This is not a saved negotiation.');
  if (saved.data.version > SAVE_FORMAT) return no('A newer Parley saved this. The file is left as it is.');
  const loaded = loadScenario(saved.data.scenario);
  if (!loaded.ok) return loaded;
  const { scenario } = loaded.value;
  const [first] = log;
  if (first?.kind !== 'instanceDrawn' || first.rules !== RULES_VERSION || first.scenario.hash !== hashOf(scenario))
    return no(
      `It was played on another version of ${scenario.id} or of the rules, and cannot go on. The file is left as it is.`,
    );
  const side = SIDES.find((each) => first.seats[each].kind === 'person');
  if (side === undefined) return no('Nobody plays a side of this one.');
  const played = replay(scenario, log);
  if (!played.ok)
    return no(`Event ${played.error.event} does not follow from what went before: ${played.error.detail}.`);
  const { seed, difficulty, seats } = first;
  const table = playOn(played.value, { begun: played.value.state.phase !== 'preparing' });
  return ok({
    table,
    sitting: { loaded: loaded.value, names: sideNames(scenario), side, setting: { scenario, seed, difficulty, seats } },
  });
}
