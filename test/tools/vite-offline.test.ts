import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../tools/vite-offline.ts';

let folder = '';
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-offline-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every file that a page may ask for is listed; notes for readers, the manifest of tools and the worker are not', () => {
  for (const file of [
    'index.html',
    'assets/table-C-xwkMj5.js',
    'characters/voss/calm.svg',
    'characters/CREDITS.md',
    'licences.md',
    '.vite/manifest.json',
    'service-worker.js',
  ])
    write(file, file);
  expect(filesOf(folder).map(({ url }) => url)).toEqual([
    'assets/table-C-xwkMj5.js',
    'characters/voss/calm.svg',
    'index.html',
    'licences.md',
  ]);
});

test('a file that keeps its name has another revision when its content is another; one that the bundler named needs none', () => {
  write('index.html', 'one');
  write('assets/equivalents--fXRqBM8.js', 'one');
  const [named, page] = filesOf(folder);
  expect(named?.revision).toBeNull();
  write('index.html', 'two');
  const [, later] = filesOf(folder);
  expect(later?.revision).not.toBe(page?.revision);
  expect(later?.integrity).not.toBe(page?.integrity);
});
