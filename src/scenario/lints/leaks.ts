import type { Path } from '../problem.ts';
import type { ScenarioText } from '../text-schema.ts';
import type { LintFinding, LintSubject } from './lint.ts';

const LEAK = {
  /** So many words in a row that are the same were copied, not met by chance. Tuned on the first scenarios. */
  run: 7,
  /** They give something away with a figure in them, or so many words … */
  telling: 2,
  /** … of so many letters. */
  letters: 6,
} as const;

interface Passage {
  readonly path: Path;
  readonly text: string;
}

/** Looks for confidential words in what everybody reads, or in what the other side reads. */
export function confidentialLeaks({ scenario, text }: LintSubject): readonly LintFinding[] {
  const common = new Set(commonPassages(scenario, text).flatMap(({ text: said }) => runsOf(said)));
  return scenario.sides.flatMap(({ id }) => {
    const secrets = new Map(
      secretPassages(scenario, text, id).flatMap((passage) =>
        runsOf(passage.text).map((run) => [run, passage] as const),
      ),
    );
    const others = scenario.sides.filter((side) => side.id !== id).flatMap((side) => briefOf(text, side.id));
    return [...openPassages(scenario, text), ...newsFor(scenario, text, id), ...others].flatMap((passage) => {
      const run = runsOf(passage.text).find((words) => secrets.has(words) && !common.has(words));
      const secret = run === undefined ? undefined : secrets.get(run);
      return run === undefined || secret === undefined
        ? []
        : [
            {
              in: 'text' as const,
              path: passage.path,
              message: `"${run}" stands in a confidential part of "${id}" too (${secret.path.join('.')}). Say it in other words here, or not at all.`,
            },
          ];
    });
  });
}

type Sides = LintSubject['scenario'];

/** What one side alone may know. */
function secretPassages({ facts }: Sides, text: ScenarioText, id: string): readonly Passage[] {
  const said = text.sides[id];
  if (said === undefined) return [];
  return [
    { path: ['sides', id, 'confidential'], text: said.confidential },
    ...Object.entries(said.interests).map(([name, { told }]) => ({
      path: ['sides', id, 'interests', name, 'told'],
      text: told,
    })),
    ...Object.entries(said.alternatives).map(([name, { about }]) => ({
      path: ['sides', id, 'alternatives', name, 'about'],
      text: about,
    })),
    ...(['constraints', 'decision'] as const).flatMap((block) =>
      Object.entries(said[block]).map(([name, { about }]) => ({
        path: ['sides', id, block, name, 'about'],
        text: about,
      })),
    ),
    ...(['face', 'redLines'] as const).flatMap((block) =>
      Object.entries(said[block]).map(([name, sentence]) => ({ path: ['sides', id, block, name], text: sentence })),
    ),
    ...facts
      .filter(({ holder }) => holder === id)
      .map((fact) => ({ path: ['facts', fact.id, 'about'], text: text.facts[fact.id]?.about ?? '' })),
  ];
}

/** What both sides read. */
function openPassages({ sides }: Sides, text: ScenarioText): readonly Passage[] {
  return [
    { path: ['tagline'], text: text.tagline },
    { path: ['brief'], text: text.brief },
    { path: ['place'], text: text.place },
    ...text.goals.map((goal, at) => ({ path: ['goals', at], text: goal })),
    ...sides.map(({ id }) => ({ path: ['sides', id, 'person', 'about'], text: text.sides[id]?.person.about ?? '' })),
    ...Object.entries(text.issues).map(([name, { about }]) => ({ path: ['issues', name, 'about'], text: about })),
  ];
}

/** World events that others than this side hear of. */
const newsFor = ({ events }: Sides, text: ScenarioText, id: string): readonly Passage[] =>
  events
    .filter(({ heardBy }) => heardBy !== id)
    .map((event) => ({ path: ['events', event.id], text: text.events[event.id] ?? '' }));

/** What both may know, so that both briefs may say it in the same words. */
const commonPassages = ({ facts }: Sides, text: ScenarioText): readonly Passage[] =>
  facts
    .filter(({ holder }) => holder === 'both')
    .map(({ id }) => ({ path: ['facts', id, 'about'], text: text.facts[id]?.about ?? '' }));

/** A brief without the sentences that speak to its reader: "you" is somebody else in each brief. */
const briefOf = (text: ScenarioText, id: string): readonly Passage[] => [
  {
    path: ['sides', id, 'confidential'],
    text: sentencesOf(text.sides[id]?.confidential ?? '')
      .filter((sentence) => !/\byour?\b/iu.test(sentence))
      .join('\n'),
  },
];

const sentencesOf = (text: string): readonly string[] => text.split(/[.!?:;]\s|\n|\*\*/u);

/** Every run of words within a sentence. */
function runsOf(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? [];
    return Array.from({ length: Math.max(0, words.length - LEAK.run + 1) }, (_, at) => words.slice(at, at + LEAK.run))
      .filter(givesAway)
      .map((run) => run.join(' '));
  });
}

const givesAway = (run: readonly string[]): boolean =>
  run.some((word) => /\d/u.test(word)) || run.filter((word) => word.length >= LEAK.letters).length >= LEAK.telling;
