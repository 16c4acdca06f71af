import { builtPlayers } from '../src/cli/seats.ts';
import { FIGURES } from './signatures/figures.ts';
import { report } from './signatures/report.ts';
import { sampleSchema, type Sample } from './signatures/sample.ts';
import { pairsOf, signatureOf, type Pair, type Signature } from './signatures/signature.ts';
import { readOptions, scenariosPresent } from './talks/options.ts';
import { overTalks } from './talks/over-talks.ts';
import { commandOf, spread } from './talks/talk.ts';

/** Negotiations of each type. */
const RUNS = 500;

const options = readOptions();
const runs = options.runs ?? RUNS;
const scenarios = scenariosPresent();
const players = options.player ?? builtPlayers();
const talks = options.counterparty.flatMap((type) =>
  spread(
    { scenarios, counterparties: [type], players, difficulties: ['realistic'] },
    { runs, first: options['seed-from'] },
  ),
);
const samples = await overTalks<Sample>({
  script: new URL('./signatures/worker.ts', import.meta.url),
  talks,
  jobs: options.jobs,
  read: (message) => sampleSchema.parse(message),
  lost: (talk, { why }) => {
    console.error(`${why}: ${commandOf(talk)}`);
    process.exit(1);
  },
});
const byType = new Map(
  options.counterparty.map((type) => [type, samples.filter((sample) => sample.type === type)] as const),
);
const signatures = [...byType].map(([type, those]) => signatureOf(type, those));
const pairs = pairsOf(byType);
console.log(
  options.json
    ? JSON.stringify({ signatures: signatures.map(asJson), pairs: pairs.map(pairAsJson) }, null, 2)
    : report(signatures, pairs),
);

function asJson({ means, ...signature }: Signature): object {
  return { ...signature, figures: Object.fromEntries(FIGURES.map(({ name }, at) => [name, means[at] ?? null])) };
}

function pairAsJson({ between, figures }: Pair): object {
  return { between, figures: figures.map(({ figure, means, apart }) => ({ name: figure.name, means, apart })) };
}
