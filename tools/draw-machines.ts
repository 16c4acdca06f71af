import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyStateNode } from 'xstate';
import { COUNTERPARTIES, type Counterparty } from '../src/counterparty/counterparty.ts';
import { documentCounterparties } from './document-counterparties.ts';

/** One arrow of a chart: from a state, or from anywhere in its region. */
interface Arrow {
  readonly from: string | undefined;
  readonly to: string;
  readonly when: string;
}

/** `feelsCornered` → `feels cornered`. */
const words = (name: string): string =>
  name
    .replaceAll(/([A-Z])/gu, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase();

const statesOf = (node: AnyStateNode): readonly AnyStateNode[] => Object.values(node.states);

function arrowsFrom(node: AnyStateNode, from: string | undefined): readonly Arrow[] {
  return [...node.transitions.values()].flat().flatMap(({ target, guard }) =>
    (target ?? []).map(({ key }) => ({
      from,
      to: key,
      when: typeof guard === 'string' ? words(guard) : 'otherwise',
    })),
  );
}

const arrowsOf = (region: AnyStateNode): readonly Arrow[] => [
  ...arrowsFrom(region, undefined),
  ...statesOf(region).flatMap((state) => arrowsFrom(state, state.key)),
];

const initialOf = (region: AnyStateNode): string => region.initial.target?.[0]?.key ?? '';

function regionDiagram(region: AnyStateNode): readonly string[] {
  const arrows = arrowsOf(region);
  const anywhere = `${region.key}_anywhere`;
  return [
    `  state "${words(region.key)}" as ${region.key} {`,
    ...statesOf(region).map(({ key }) => `    state "${words(key)}" as ${key}`),
    `    [*] --> ${initialOf(region)}`,
    ...(arrows.some(({ from }) => from === undefined) ? [`    state "from anywhere" as ${anywhere}`] : []),
    ...arrows.map(({ from, to, when }) => `    ${from ?? anywhere} --> ${to} : ${when}`),
    ...statesOf(region).flatMap((state) => (state.type === 'final' ? [`    ${state.key} --> [*]`] : [])),
    '  }',
  ];
}

function regionTable(region: AnyStateNode): readonly string[] {
  const arrows = arrowsOf(region);
  const row = (state: AnyStateNode): string => {
    const leads = arrows.filter(({ from }) => from === state.key).map(({ to, when }) => `${when} → *${words(to)}*`);
    const does = state.tags.map((tag) => words(String(tag)));
    return `| ${words(state.key)} | ${does.join(', ') || '–'} | ${leads.join('; ') || '–'} |`;
  };
  const anywhere = arrows.filter(({ from }) => from === undefined).map(({ to, when }) => `${when} → *${words(to)}*`);
  return [
    `### ${words(region.key)}`,
    '',
    ...(anywhere.length > 0 ? [`From anywhere, the first that holds: ${anywhere.join('; ')}.`, ''] : []),
    '| state | what it makes it do | leads on |',
    '| --- | --- | --- |',
    ...statesOf(region).map(row),
    '',
  ];
}

function numbersOf(prefix: string, value: unknown): readonly string[] {
  if (typeof value === 'number') return [`| ${prefix} | ${value} |`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersOf(prefix === '' ? words(key) : `${prefix}: ${words(key)}`, inner),
  );
}

/** The page of a type: its chart as a diagram and as tables, and its numbers; made from the chart itself. */
export function machinePage(type: string, { chart, temper }: Counterparty): string {
  const regions = statesOf(chart.root);
  return [
    `# The ${type}`,
    '',
    'Made by `tools/draw-machines.ts` from the chart itself; a test fails when it is stale. All regions live side by side;',
    'each hears every move of the other side.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...regions.flatMap((region) => regionDiagram(region)),
    '```',
    '',
    ...regions.flatMap((region) => regionTable(region)),
    '## Numbers',
    '',
    'What each means stands in [counterparties](../counterparties.md#every-number).',
    '',
    '| number | value |',
    '| --- | --- |',
    ...numbersOf('', temper),
    '',
  ].join('\n');
}

/** Every page by its file name. */
export const machinePages = (): readonly { readonly file: string; readonly page: string }[] =>
  Object.entries(COUNTERPARTIES).map(([type, counterparty]) => ({
    file: `${type}.md`,
    page: machinePage(type, counterparty),
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(import.meta.dirname, '../docs/machines');
  mkdirSync(folder, { recursive: true });
  for (const { file, page } of machinePages()) writeFileSync(path.join(folder, file), page);
  console.log(`${machinePages().length} charts drawn in docs/machines`);
  documentCounterparties();
}
