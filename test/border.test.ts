import { expect, test } from 'vitest';
import { lintPlanted } from './support/lint.ts';

const IMPORTS = {
  'kernel from domain': ['src/kernel/planted.ts', '../domain/side.ts'],
  'engine from store': ['src/engine/planted.ts', '../store/store.ts'],
  'an act from scoring': ['src/engine/acts/planted.ts', '../../scoring/score.ts'],
  'scoring from its neighbour counterparty': ['src/scoring/planted.ts', '../counterparty/mind/belief.ts'],
  'text from its neighbour players': ['src/text/planted.ts', '../players/random.ts'],
  'the screen from its neighbour scene': ['src/ui/planted.ts', '../scene/table.ts'],
  'the store from the command line': ['src/store/planted.ts', '../cli/main.ts'],
  'the screen from main.ts': ['src/ui/planted-main.ts', '../main.ts'],
  'the screen from a test': ['src/ui/planted-test.ts', '../../test/support/lint.ts'],
  'the screen from a tool': ['src/ui/planted-tool.ts', '../../tools/find-browser.ts'],
  'the engine from a scenario file': ['src/engine/planted-yaml.ts', '../../scenarios/a/scenario.yaml'],
  'the engine from Node': ['src/engine/planted-node.ts', 'node:fs'],
  'the engine from React': ['src/engine/planted-react.ts', 'react'],
  'a folder that is not on the map': ['src/ui/planted-unknown.ts', '../utils/x.ts'],
} as const;

const IMPURE = {
  'Math.random': 'export const x = () => Math.random();',
  'Math.random by another name': 'const { random } = Math; export const x = () => random();',
  'Math by index': "export const x = () => Math['random']();",
  'Math.pow': 'export const x = Math.pow(2, 3);',
  'the power sign': 'export const x = (a: number) => a ** 2;',
  'the assigning power sign': 'export const x = () => { let a = 2; a **= 2; return a; };',
  'Math.exp': 'export const x = Math.exp(1);',
  'Math.log': 'export const x = Math.log(1);',
  'Math.sin': 'export const x = Math.sin(1);',
  'Math.hypot': 'export const x = Math.hypot(1, 2);',
  Date: 'export const x = () => new Date();',
  'Date.now': 'export const x = () => Date.now();',
  'the type Date': 'export interface X { readonly at: Date }',
  performance: 'export const x = () => performance.now();',
  setTimeout: 'export const x = () => setTimeout(() => {}, 1);',
  setInterval: 'export const x = () => setInterval(() => {}, 1);',
  queueMicrotask: 'export const x = () => queueMicrotask(() => {});',
  requestAnimationFrame: 'export const x = () => requestAnimationFrame(() => {});',
  document: 'export const x = () => document.title;',
  window: 'export const x = () => window.name;',
  globalThis: 'export const x = () => globalThis.name;',
  localStorage: "export const x = () => localStorage.getItem('x');",
  indexedDB: 'export const x = () => indexedDB.databases();',
  navigator: 'export const x = () => navigator.language;',
  crypto: 'export const x = () => crypto.randomUUID();',
  process: 'export const x = () => process.pid;',
  console: "export const x = () => console.log('x');",
  fetch: "export const x = () => fetch('x');",
  'an async function': 'export async function x() { return 1; }',
  'an async arrow function': 'export const x = async () => 1;',
  await: 'export const x = await import("zod");',
  'a dynamic import': 'export const x = () => import("zod");',
  Promise: 'export const x = () => Promise.resolve(1);',
  'the type Promise': 'export type X = Promise<number>;',
  'import.meta': 'export const x = import.meta.url;',
  'module-level let': 'export let x = 1;',
  'module-level var': 'var x = 1; export { x };',
  'a module-level cache': 'const cache = new Map<string, number>(); export const x = () => cache.size;',
} as const;

const LOCALE = {
  Intl: "export const x = new Intl.NumberFormat('en');",
  toLocaleString: 'export const x = (1).toLocaleString();',
  toLocaleLowerCase: "export const x = 'A'.toLocaleLowerCase();",
  localeCompare: "export const x = 'a'.localeCompare('b');",
} as const;

const ALLOWED = {
  'src/engine/allowed.ts': `
    import { z } from 'zod';
    import type { Side } from '../domain/side.ts';
    import { clamp } from '../kernel/brand.ts';
    export { sibling } from './sibling.ts';
    const NAMES: ReadonlyMap<string, Side> = new Map();
    /** A local name may be what it likes. */
    export const x = (document: Side, date: number): number => {
      let performance = Math.sqrt(clamp(date, 0, 1)) + NAMES.size;
      performance += document.length;
      return Math.max(0, Math.floor(performance));
    };
    export const y = z.object({ window: z.string(), fetch: z.number() });
    export type Y = z.infer<typeof y>;
    export const name = ({ window }: Y): string => window;`,
  'src/engine/sibling.ts': 'export const sibling = 1;',
  'src/domain/side.ts': "export type Side = 'a' | 'b';",
  'src/kernel/brand.ts':
    'export const clamp = (x: number, a: number, b: number): number => Math.min(b, Math.max(a, x));',
  'src/store/allowed.ts': "export { x } from '../engine/allowed.ts';\nexport const now = (): number => Date.now();",
  'src/main.ts': "import { now } from './store/allowed.ts';\nimport { x } from './engine/allowed.ts';\nx('a', now());",
  'test/allowed.test.ts':
    "import { test, expect } from 'vitest';\nimport { now } from '../src/store/allowed.ts';\nimport { x } from '../src/engine/allowed.ts';\ntest('it runs', () => { expect(x('a', now())).toBe(Math.random()); });",
};

const fileOf = (group: string, folder: string, name: string) =>
  `src/${folder}/${group}-${name.toLowerCase().replaceAll(/\W+/g, '-')}.ts`;
const plantedImports = Object.values(IMPORTS).map(([file, from]) => [file, `export { x } from '${from}';`] as const);
const plantAll = (group: string, folder: string, sources: Readonly<Record<string, string>>) =>
  Object.entries(sources).map(([name, code]) => [fileOf(group, folder, name), code] as const);

const complaints = lintPlanted({
  ...ALLOWED,
  ...Object.fromEntries([
    ...plantedImports,
    ...plantAll('impure', 'analysis', { ...IMPURE, ...LOCALE }),
    ...plantAll('impure', 'text', IMPURE),
    ...plantAll('formats', 'text', LOCALE),
  ]),
});
const rulesBrokenIn = (file: string) => (complaints.get(file) ?? []).map((complaint) => complaint.split(':')[0]);

test.each(Object.entries(IMPORTS))('lint refuses an import into %s', (_, [file]) => {
  expect(rulesBrokenIn(file)).toContain('parley(one-way)');
});

test.each(Object.keys({ ...IMPURE, ...LOCALE }))('lint refuses %s in the pure core', (name) => {
  expect(rulesBrokenIn(fileOf('impure', 'analysis', name))).toContain('parley(pure-core)');
});

test.each(Object.keys(IMPURE))('lint refuses %s in text', (name) => {
  expect(rulesBrokenIn(fileOf('impure', 'text', name))).toContain('parley(pure-core)');
});

test.each(Object.keys(LOCALE))('lint lets text use %s', (name) => {
  expect(rulesBrokenIn(fileOf('formats', 'text', name))).toEqual([]);
});

test.each(Object.keys(ALLOWED))('lint has nothing against %s', (file) => {
  expect(complaints.get(file) ?? []).toEqual([]);
});
