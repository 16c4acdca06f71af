import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, counterpartyOf } from '../../../src/domain/seat.ts';
import { SIDES } from '../../../src/domain/side.ts';
import { debriefOf, placeIn } from '../../../src/scoring/debrief.ts';
import { playOut } from '../../../src/store/play.ts';
import { guessesCompared } from '../../../src/store/select/guesses-compared.ts';
import { lessonsOf, workedExample } from '../../../src/store/worked-example.ts';
import { danceOf } from '../../../src/ui/debrief/dance-geometry.ts';
import { debriefMarkdown } from '../../../src/ui/debrief/debrief-markdown.ts';
import { guessTexts } from '../../../src/ui/debrief/guessed-text.ts';
import { preparedText } from '../../../src/ui/debrief/prepared.ts';
import { tell } from '../../../src/ui/debrief/told.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';
import { SCENARIO_CARDS } from '../../../src/ui/words/scenario-cards.ts';

const CASES = SCENARIO_CARDS.flatMap(({ id }, at) =>
  SIDES.map((side, turn) => ({ id, side, type: COUNTERPARTY_TYPES[(at * 2 + turn) % 4] ?? 'diplomat' })),
);

test.each(CASES)(
  'every part of the debrief has its words and figures: $id, side $side, $type',
  async ({ id, side, type }) => {
    const loaded = await loadScenario(id);
    if (!loaded.ok) throw new Error(loaded.error);
    const { scenario, words } = loaded.value;
    const player = { kind: 'player', player: 'conceder' } as const;
    const across = counterpartyOf(type);
    const seats = side === 'one' ? { one: player, two: across } : { one: across, two: player };
    const played = playOut({ scenario, seed: 5, difficulty: 'realistic', seats });
    if (!played.ok) throw new Error(played.error);
    const { log, state } = played.value;
    const debrief = debriefOf(log, side);
    const reference = placeIn(state.instance, scenario.reference.package);
    const told = tell(words, log, debrief.scorecard);
    const prepared = preparedText({ words, log, state, side });
    const guesses = guessesCompared({ log, state, side, scenario });
    const truths = guessTexts({ words, side, compared: guesses }).flatMap(({ truth }) => truth);
    expect(truths.filter(({ id, text }) => text === id)).toEqual([]);
    const shown = { debrief, reference, told, dance: danceOf(debrief, side, reference), prepared, guesses };
    const markdown = debriefMarkdown({ words, shown, state, side });
    expect(markdown).not.toMatch(/undefined|NaN|\{[a-z]+\}/u);
    expect(reference.points[side]).toBeGreaterThan(0);
    const example = workedExample(log, side, scenario);
    expect(example.log[0]).toMatchObject({ seed: 5, scenario: { id } });
    for (const { kind } of lessonsOf(debrief.scorecard, example.scorecard)) expect(kind).toBe('credit');
  },
);
