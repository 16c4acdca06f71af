import { builtPlayers } from '../src/cli/seats.ts';
import { RULES } from '../src/scoring/rules.ts';
import { sampleSchema, type Sample } from './matrix/sample.ts';
import { cellOf, grouped, lostCells, mean, overalls, type Played } from './matrix/figures.ts';
import { readOptions, scenariosPresent } from './talks/options.ts';
import { overTalks } from './talks/over-talks.ts';
import { commandOf, spread } from './talks/talk.ts';

/**
 * The matrix of negotiation model §9: every reference player × scenario × side × type × seeds. Prints means, the cells that the expert
 * has lost and how often each rule fires; ends with 1 where what must hold does not.
 */
const SEEDS = 100;
/** Share of the cells that may be lost, overall grade that a bluffer must stay under, places that must not be shared. */
const MUST = { lost: 0.05, bluffer: 60, seedsForOrder: 20 } as const;

const options = readOptions();
const scenarios = scenariosPresent();
const players = options.player ?? builtPlayers();
const field = { scenarios, counterparties: options.counterparty, players, difficulties: ['realistic'] as const };
const seeds = options.runs ?? SEEDS;
const cells = scenarios.length * 2 * options.counterparty.length * players.length;
const talks = spread(field, { runs: cells * seeds, first: options['seed-from'] });
const samples = await overTalks<Sample>({
  script: new URL('./matrix/worker.ts', import.meta.url),
  talks,
  jobs: options.jobs,
  read: (message) => sampleSchema.parse(message),
  lost: (talk, { why }) => {
    console.error(`${why}: ${commandOf(talk)}`);
    process.exit(1);
  },
});
const played = talks.flatMap((talk, at): readonly Played[] => {
  const sample = samples[at];
  return sample === undefined ? [] : [{ talk, sample }];
});
const complaints: string[] = [];
const rounded = (value: number): string => value.toFixed(1);

console.log(`${played.length} negotiations: ${seeds} seeds in each of ${cells} cells.\n`);
printMeans();
printLost();
printRules();
for (const { talk, sample } of played)
  if (!sample.exact) complaints.push(`contributions do not add up: ${commandOf(talk)}`);
if (seeds >= MUST.seedsForOrder) holdTheOrder();
for (const complaint of complaints.slice(0, 20)) console.error(complaint);
console.log(complaints.length === 0 ? '\nAll that must hold holds.' : `\n${complaints.length} things do not hold.`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function printMeans(): void {
  console.log('Mean overall, by player and type; then mean reciprocity, share signed, mean realised points.');
  console.log(['player'.padEnd(16), ...options.counterparty.map((type) => type.padStart(13))].join(''));
  for (const [player, those] of grouped(played, ({ talk }) => talk.player)) {
    const byType = options.counterparty.map((type) =>
      rounded(mean(overalls(those.filter(({ talk }) => talk.counterparty === type)))).padStart(13),
    );
    const fair = those.flatMap(({ sample }) => (sample.reciprocity === null ? [] : [sample.reciprocity / 100]));
    const signed = mean(those.map(({ sample }) => (sample.signed ? 1 : 0)));
    const realised = mean(those.map(({ sample }) => sample.realised));
    console.log(
      `${player.padEnd(16)}${byType.join('')}   ${rounded(mean(fair))}  ${Math.round(signed * 100)} %  ${rounded(realised)}`,
    );
  }
}

function printLost(): void {
  const lost = lostCells(played);
  const all = new Set(played.map(cellOf)).size;
  console.log(`\nCells lost by the expert beyond two standard errors: ${lost.length} of ${all}.`);
  for (const { cell, expert, best, bestMean } of lost)
    console.log(`  ${cell}: expert ${rounded(expert)}, ${best} ${rounded(bestMean)}`);
  if (lost.length > all * MUST.lost) complaints.push(`more than ${MUST.lost * 100} % of the cells are lost`);
}

function printRules(): void {
  console.log('\nShare of the negotiations in which each rule fires, in percent, by player.');
  const byPlayer = [...grouped(played, ({ talk }) => talk.player)];
  console.log(['rule'.padEnd(8), ...byPlayer.map(([player]) => player.padStart(15))].join(''));
  for (const { id } of RULES) {
    const shares = byPlayer.map(([, those]) => mean(those.map(({ sample }) => (sample.fired.includes(id) ? 100 : 0))));
    console.log([id.padEnd(8), ...shares.map((share) => share.toFixed(0).padStart(15))].join(''));
  }
  const silent = RULES.filter(({ id }) => !played.some(({ sample }) => sample.fired.includes(id))).map(({ id }) => id);
  console.log(`Never in the matrix, in named talks of the tests instead: ${silent.join(', ') || 'none'}.`);
}

/** Who must stand where. @source negotiation model §9 */
function holdTheOrder(): void {
  for (const type of options.counterparty) {
    const ranked = [
      ...grouped(
        played.filter(({ talk }) => talk.counterparty === type),
        ({ talk }) => talk.player,
      ),
    ]
      .map(([player, those]) => ({ player, overall: mean(overalls(those)) }))
      .toSorted((left, right) => right.overall - left.overall);
    if (ranked[0]?.player !== 'expert') complaints.push(`against the ${type} the expert is not first`);
    if (ranked[1]?.player !== 'integrative')
      complaints.push(`against the ${type} the integrative trader is not second`);
    const bluffer = ranked.find(({ player }) => player === 'bluffer');
    if ((bluffer?.overall ?? 0) >= MUST.bluffer) complaints.push(`against the ${type} the bluffer earns a good grade`);
  }
  const fairness = [...grouped(played, ({ talk }) => talk.player)]
    .map(([player, those]) => ({
      player,
      mean: mean(those.flatMap(({ sample }) => (sample.reciprocity === null ? [] : [sample.reciprocity]))),
    }))
    .toSorted((left, right) => left.mean - right.mean);
  if (fairness[0]?.player !== 'conceder') complaints.push('the soft conceder is not the least reciprocal');
  for (const type of ['avoidant', 'uncontrolled'] as const) {
    const realised = (player: string): number =>
      mean(
        played
          .filter(({ talk }) => talk.counterparty === type && talk.player === player)
          .map(({ sample }) => sample.realised),
      );
    if (realised('silent-consent') >= realised('expert'))
      complaints.push(`taking silence for consent costs nothing against the ${type}`);
  }
}
