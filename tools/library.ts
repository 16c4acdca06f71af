import { sampleSchema, type Sample } from './library/sample.ts';
import { cellOf, grouped, mean } from './matrix/figures.ts';
import { readOptions, scenariosPresent } from './talks/options.ts';
import { overTalks } from './talks/over-talks.ts';
import { commandOf, spread, type Talk } from './talks/talk.ts';

/**
 * Whether every table of the library plays as it should: the expert at every scenario × side × type, and opposite itself. Prints what an
 * author asks about each, lists every cell outside, and ends with 1 where the expert signs without a ZOPA.
 */
const SEEDS = 20;
/** Share of the packages that makes room for agreement, shares of plays, efficiency, and of the surplus between two experts. */
const MUST = { room: 0.01, agrees: 0.8, efficiency: 0.85, mostOfTheSurplus: 0.8 } as const;

interface Played {
  readonly talk: Talk;
  readonly sample: Sample;
}

const options = readOptions();
const scenarios = scenariosPresent();
const seeds = options.runs ?? SEEDS;
const field = { scenarios, players: ['expert'], difficulties: ['realistic'] } as const;
const sides = 2;
const played = await playAll(
  spread(
    { ...field, counterparties: options.counterparty },
    { runs: scenarios.length * sides * options.counterparty.length * seeds, first: options['seed-from'] },
  ),
);
const mirrored = await playAll(
  spread(
    { ...field, counterparties: ['diplomat'] },
    { runs: scenarios.length * sides * seeds, first: options['seed-from'] },
  ).flatMap((talk) => (talk.side === 'one' ? [{ ...talk, mirrored: true }] : [])),
);

const outside: string[] = [];
const signedWithoutRoom = played.filter(({ sample }) => sample.ended === 'signed' && !sample.exists);
const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);
const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? Number.NaN : all.filter(holds).length / all.length;
const hasRoom = ({ sample }: Played): boolean => sample.exists && (sample.room ?? 1) >= MUST.room;

console.log(
  `${played.length} negotiations of the expert and ${mirrored.length} of two experts, ${seeds} seeds a cell.\n`,
);
console.log(
  `${'scenario'.padEnd(26)}${'ZOPA at'.padStart(8)}${'of packages'.padStart(12)}${'agrees'.padStart(8)}${'efficiency'.padStart(11)}${'leaves'.padStart(8)}${'two experts: agree, share of the first side'.padStart(46)}`,
);
for (const [scenario, those] of grouped(played, ({ talk }) => talk.scenario)) printScenario(scenario, those);
for (const [cell, those] of grouped(played, cellOf)) lookAt(cell, those);
console.log(`\nOutside: ${outside.length} of ${new Set(played.map(cellOf)).size} cells and ${scenarios.length} pairs.`);
for (const line of outside) console.log(`  ${line}`);
for (const { talk } of signedWithoutRoom) console.error(`signed where there was no ZOPA: ${commandOf(talk)}`);
process.exitCode = signedWithoutRoom.length === 0 ? 0 : 1;

async function playAll(talks: readonly Talk[]): Promise<readonly Played[]> {
  const samples = await overTalks<Sample>({
    script: new URL('./library/worker.ts', import.meta.url),
    talks,
    jobs: options.jobs,
    read: (message) => sampleSchema.parse(message),
    lost: (talk, { why }) => {
      console.error(`${why}: ${commandOf(talk)}`);
      process.exit(1);
    },
  });
  return talks.flatMap((talk, at) => {
    const sample = samples[at];
    return sample === undefined ? [] : [{ talk, sample }];
  });
}

function printScenario(scenario: string, those: readonly Played[]): void {
  const rooms = those.flatMap(({ sample }) => (sample.exists && sample.room !== null ? [sample.room] : []));
  const roomy = those.filter(hasRoom);
  const efficiencies = those.flatMap(({ sample }) => (sample.efficiency === null ? [] : [sample.efficiency]));
  const closed = those.filter(({ sample }) => !sample.exists);
  const pair = mirrored.filter(({ talk }) => talk.scenario === scenario);
  const surpluses = pair.flatMap(({ sample }) => (sample.surplus === null ? [] : [sample.surplus]));
  const first = mean(surpluses.map(({ one }) => one)) / mean(surpluses.map(({ one, two }) => one + two));
  console.log(
    scenario.padEnd(26) +
      percent(shareOf(those, ({ sample }) => sample.exists)).padStart(8) +
      `${(mean(rooms) * 100).toFixed(1)} %`.padStart(12) +
      percent(shareOf(roomy, ({ sample }) => sample.ended === 'signed')).padStart(8) +
      percent(efficiencies.length === 0 ? Number.NaN : mean(efficiencies)).padStart(11) +
      percent(shareOf(closed, ({ sample }) => sample.ended === 'left' || sample.ended === 'they-left')).padStart(8) +
      `${percent(shareOf(pair, ({ sample }) => sample.ended === 'signed'))}, ${percent(first)}`.padStart(46),
  );
  const favoured = scenarios.find(({ id }) => id === scenario)?.expects.favours !== undefined;
  if (!favoured && (first > MUST.mostOfTheSurplus || first < 1 - MUST.mostOfTheSurplus))
    outside.push(`${scenario}: of two experts the first side wins ${percent(first)} of the surplus`);
}

function lookAt(cell: string, those: readonly Played[]): void {
  const roomy = those.filter(hasRoom);
  const agrees = shareOf(roomy, ({ sample }) => sample.ended === 'signed');
  if (agrees < MUST.agrees) outside.push(`${cell}: agrees in ${percent(agrees)} of ${roomy.length} plays with room`);
  const efficiencies = roomy.flatMap(({ sample }) => (sample.efficiency === null ? [] : [sample.efficiency]));
  if (efficiencies.length > 0 && mean(efficiencies) < MUST.efficiency)
    outside.push(`${cell}: reaches ${percent(mean(efficiencies))} efficiency`);
  const stayed = those.filter(({ sample }) => !sample.exists && sample.ended === 'lapsed');
  if (stayed.length > 0) outside.push(`${cell}: stays to the end in ${stayed.length} plays without a ZOPA`);
}
