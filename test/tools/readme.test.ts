import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const isThere = (file: string): boolean => existsSync(new URL(`../../${file}`, import.meta.url));

test('what the pipeline runs is the very line of the README', () => {
  const line = 'npm ci && npm test';
  expect(read('README.md')).toContain(line);
  expect(read('.ci/run')).toContain(`(${line})`);
});

test('every script that the README and CONTRIBUTING name exists', () => {
  const scripts: unknown = JSON.parse(read('package.json'));
  const named = [...`${read('README.md')}${read('CONTRIBUTING.md')}`.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(scripts).toHaveProperty(['scripts', name ?? '']);
});

test('every file that CONTRIBUTING names exists', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test|tools)\/[a-z0-9./-]+\.ts)`/gu)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(8);
  for (const file of named) expect(isThere(file) ? '' : file).toBe('');
});
