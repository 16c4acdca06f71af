import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openClassKeeper } from '../../../src/ui/keep/class-database.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/ui/keep/database.ts';
import { indexedDbKeeper } from '../../../src/ui/keep/indexed-db-keeper.ts';
import { clearDatabase, storedRows } from '../../../src/ui/keep/stored-rows.ts';
import { parseExport } from '../../../src/ui/keep/transfer.ts';
import { openPairKeeper } from '../../../src/ui/pair/pair-database.ts';
import { eraseEverythingHere } from '../../../src/ui/privacy/erase-everything-here.ts';
import { measureDevice } from '../../../src/ui/privacy/measure.ts';
import { DATABASES, KEPT } from '../../../src/ui/privacy/places.ts';
import { takeOutEverything } from '../../../src/ui/privacy/take-out.ts';
import { forgetSettings } from '../../../src/ui/settings/device-settings.ts';
import { pairOf } from '../../store/pair/seated-pair.ts';
import { services } from '../app/screen.tsx';
import { KEPT_ID, keepTable } from './kept-table.ts';

const database = await openDatabase(DATABASE_NAME);
const keeper = indexedDbKeeper(database, { now: () => 2000 });
const classes = await openClassKeeper();
const pairs = await openPairKeeper();
const here = services({ keeper, classes: () => Promise.resolve(classes), forgetRest: forgetSettings });

const REMARK = { learner: 'Ida', comment: 'Well asked.', score: null };

beforeEach(async () => {
  for (const kept of KEPT) await clearDatabase(DATABASES[kept].name);
  forgetSettings();
  localStorage.clear();
});

async function keepSomething(): Promise<void> {
  await keepTable(keeper);
  await classes.remarks.put('exercise/ida', REMARK);
  await pairOf(pairs);
  await pairs.saveDraft('p1', { person: 'a', key: 'note', text: 'Ask first.' });
  localStorage.setItem('parley.theme', 'dark');
  localStorage.setItem('somebody.else', 'stays');
  sessionStorage.setItem('parley.draft.library.filters', '{}');
}

const countOf = async (): Promise<readonly number[]> => {
  const { databases, settings, drafts } = await measureDevice();
  return [...KEPT.flatMap((kept) => databases[kept].map(({ count }) => count)), settings.count, drafts.count];
};

test('everything is counted where it lies, and only what is Parley’s', async () => {
  await keepSomething();
  expect(await countOf()).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1]);
  const { databases } = await measureDevice();
  const [stored] = (await storedRows(DATABASE_NAME))?.get('games') ?? [];
  expect(databases.tables[0]?.bytes).toBe(JSON.stringify(stored?.value).length);
});

test('erasing everything leaves nothing behind but what others keep here', async () => {
  await keepSomething();
  await eraseEverythingHere(here);
  expect((await countOf()).every((count) => count === 0)).toBe(true);
  expect(localStorage.getItem('somebody.else')).toBe('stays');
});

test('one file holds everything, and its tables can be taken in again', async () => {
  await keepSomething();
  const text = await takeOutEverything(here);
  expect(JSON.parse(text)).toMatchObject({
    format: 'parley-everything',
    pairs: { drafts: [{ value: { text: 'Ask first.' } }] },
    classes: { remarks: [{ key: 'exercise/ida', value: REMARK }] },
    settings: { 'parley.theme': 'dark' },
    drafts: { 'parley.draft.library.filters': '{}' },
  });
  const read = parseExport(text);
  expect(read.ok && read.value.map(({ id }) => id)).toEqual([KEPT_ID]);
});

test('looking for a database that is not there makes none', async () => {
  expect(await storedRows('parley-nowhere')).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('parley-nowhere');
});

test('every store of every database is on the page', async () => {
  for (const kept of KEPT) {
    const { name, stores } = DATABASES[kept];
    expect(new Set((await storedRows(name))?.keys())).toEqual(new Set(stores));
  }
});

test('nothing else in the product keeps anything: the page lists every place there is', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
  const keeping = files.filter((name) =>
    /openDB<|\blocalStorage\.|\bsessionStorage\.|\bcaches\.|document\.cookie/u.test(
      readFileSync(path.join('src', name), 'utf8'),
    ),
  );
  expect(keeping.toSorted()).toEqual([
    'ui/keep/class-database.ts',
    'ui/keep/database.ts',
    'ui/keep/use-draft.ts',
    'ui/pair/pair-database.ts',
    'ui/privacy/measure.ts',
    'ui/settings/device-settings.ts',
  ]);
});
