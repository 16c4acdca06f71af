import { describe, expect, test } from 'vitest';
import { MIGRATIONS, readLog, type Migration } from '../../src/engine/migrations.ts';
import { LOG_FORMAT } from '../../src/engine/events.ts';
import { invite, sitting } from '../support/two-people.ts';

const { log } = sitting().says(invite());
const stored: unknown[] = structuredClone([...log]);
const withHead = (change: object): unknown[] => [{ ...log[0], ...change }, ...stored.slice(1)];

test('a stored log is read back as it was written', () => {
  expect(readLog(stored)).toEqual({ ok: true, value: log });
});

test('a newer format is refused politely, by its number', () => {
  expect(readLog(withHead({ log: LOG_FORMAT + 1, something: 'new' }))).toEqual({
    ok: false,
    error: { code: 'newer-format', format: LOG_FORMAT + 1 },
  });
});

test('an older format is brought up one named step after another', () => {
  const steps: readonly Migration[] = [
    { to: 2, name: 'rename said to acts', step: (events) => [...events, 'two'] },
    { to: 3, name: 'drop the words', step: (events) => events.filter((event) => event !== 'two') },
  ];
  expect(readLog(stored, { migrations: steps, format: 3 })).toMatchObject({ ok: true });
  expect(readLog(stored, { migrations: steps, format: 2 })).toMatchObject({
    ok: false,
    error: { code: 'bad-event', event: log.length },
  });
});

test('steps are numbered without gaps up to the format of today', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: LOG_FORMAT - 1 }, (_, at) => at + 2));
});

describe('what is no log is named', () => {
  test.each([
    ['nothing', undefined, 'not-a-log'],
    ['an empty list', [], 'not-a-log'],
    ['a list of something else', [{ kind: 'moveMade' }], 'not-a-log'],
    ['an unknown event', [...stored, { kind: 'danced' }], 'bad-event'],
    ['an event cut in the middle', [...stored, { kind: 'moveMade', side: 'one' }], 'bad-event'],
    ['an unknown key', [...stored, { kind: 'expired', why: 'late' }], 'bad-event'],
  ])('%s', (_, raw, code) => {
    expect(readLog(raw)).toMatchObject({ ok: false, error: { code } });
  });

  test('with the number of the event at fault', () => {
    expect(readLog([...stored, { kind: 'danced' }])).toMatchObject({ error: { event: log.length } });
  });
});
