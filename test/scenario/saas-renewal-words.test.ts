import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../src/scenario/draw-issues.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { scenarioTextSchema } from '../../src/scenario/text-schema.ts';
import data from '../../scenarios/saas-renewal/scenario.yaml';
import words from '../../scenarios/saas-renewal/text.en.yaml';
import source from './source-runs.json';

const scenario = scenarioSchema.parse(data);
const text = scenarioTextSchema.parse(words);

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
const all = stringsIn(words);
const wordsIn = (value: string): number => value.split(/\s+/u).filter(Boolean).length;
const keys = (value: object): readonly string[] => Object.keys(value).toSorted();
const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id).toSorted();

describe('every id has its sentence and every sentence its id', () => {
  test('issues and their options', () => {
    expect(keys(text.issues)).toEqual(ids(scenario.issues));
    for (const issue of scenario.issues) {
      const said = text.issues[issue.id];
      expect(keys(said?.towards ?? {})).toEqual(ids(scenario.sides));
      expect(said?.value === undefined).toBe(issue.kind !== 'quantity');
      expect(said?.terms === undefined).toBe(issue.kind !== 'clause');
      if (issue.kind !== 'quantity') expect(keys(said?.options ?? {})).toEqual(optionsOf(issue).map(String).toSorted());
    }
  });

  test('facts, risks, events, annexes and rules', () => {
    expect(keys(text.facts)).toEqual(ids(scenario.facts));
    expect(keys(text.risks)).toEqual(ids(scenario.risks));
    expect(keys(text.events)).toEqual(ids(scenario.events));
    expect(keys(text.annexes)).toEqual(ids(scenario.annexes));
    expect(keys(text.rules)).toEqual(scenario.rules.toSorted());
  });

  test.each(scenario.sides.map((side) => [side.id, side] as const))('the side %s', (id, side) => {
    const said = text.sides[id];
    expect(keys(text.sides)).toEqual(ids(scenario.sides));
    expect(keys(said?.interests ?? {})).toEqual(ids(side.interests));
    expect(keys(said?.alternatives ?? {})).toEqual(ids(side.alternatives));
    expect(keys(said?.reasons ?? {})).toEqual(ids(scenario.issues));
    for (const { id: name, improvement } of side.alternatives)
      expect(said?.alternatives[name]?.effort === undefined).toBe(improvement === undefined);
  });

  test('every fact that can be inflated has words for it, and no other', () => {
    for (const { id, kind } of scenario.facts)
      expect([id, text.facts[id]?.inflated === undefined]).toEqual([id, kind === 'risk']);
  });
});

describe('the words', () => {
  test('briefs are read in under three minutes', () => {
    expect(wordsIn(text.brief)).toBeLessThanOrEqual(250);
    for (const { confidential } of Object.values(text.sides)) expect(wordsIn(confidential)).toBeLessThanOrEqual(350);
  });

  test('a percent sign stands behind a no-break space', () => {
    expect(all.filter((line) => /[\d}] ?%/u.test(line))).toEqual([]);
  });

  test('no house or person is named that this scenario did not invent', () => {
    const invented = new Set([
      'Lumeo',
      'Halden',
      'Freight',
      'Norvane',
      'Ardenholt',
      'Haulage',
      'Chidi',
      'Okoro',
      'Renate',
      'Voss',
    ]);
    const calendar = new Set([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Friday',
      'Sunday',
      'March',
      'May',
      'June',
      'July',
      'September',
      'October',
      'November',
    ]);
    const named = all.flatMap((line) => line.match(/(?<=[\p{Ll}\d,;’'%] )\p{Lu}\p{L}+/gu) ?? []);
    expect(named.filter((name) => !invented.has(name) && !calendar.has(name))).toEqual([]);
  });

  test('no run of eight words is taken from the sources', () => {
    const { words: length, digits, runs } = source;
    const known = new Set(
      Array.from({ length: runs.length / digits }, (_, at) => runs.slice(at * digits, (at + 1) * digits)),
    );
    const shared = all.flatMap((line) => {
      const spoken = line.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
      const taken = spoken.map((_, at) => spoken.slice(at, at + length)).filter((run) => run.length === length);
      return taken
        .map((run) => run.join(' '))
        .filter((run) => known.has(createHash('sha256').update(run).digest('hex').slice(0, digits)));
    });
    expect(known.size).toBeGreaterThan(9000);
    expect(shared).toEqual([]);
  });
});
