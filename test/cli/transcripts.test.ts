import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at, file, folder, parley } from './listening.ts';

/** A result played on a scenario, and where it lies. */
async function result(scenario = 'saas-renewal'): Promise<string> {
  const out = `${folder()}/result.json`;
  await parley(
    'play',
    '--scenario',
    scenario,
    '--side',
    'vendor',
    '--counterparty',
    'warrior',
    '--player',
    'expert',
    '--seed',
    '4',
    '--out',
    out,
  );
  return out;
}

test('a result is told as a conversation, types and scores included', async () => {
  const { exit, out } = await parley('transcript', await result());
  expect(exit).toBe(0);
  expect(out).toMatch(/^# Renewal at Halden Freight/u);
  expect(out).toMatch(/\*\*Voss\*\*/u);
  expect(out).toMatch(/warrior/u);
});

test.each(['types,scores', 'types'])('for blind reading --hide %s keeps back who is which type', async (hide) => {
  const { out } = await parley('transcript', await result(), '--hide', hide);
  expect(out).not.toMatch(/warrior|expert/iu);
});

test('plain text has no marks of Markdown', async () => {
  const { out } = await parley('transcript', await result(), '--plain');
  expect(out).toMatch(/^Renewal at Halden Freight/u);
  expect(out).not.toMatch(/\*\*|^#|^>/mu);
});

test('as JSON it is a list of lines', async () => {
  const { json } = await parley('transcript', await result(), '--json');
  expect(at(json, 'lines', 0)).toMatchObject({ kind: 'said', round: 1 });
});

test('what cannot be hidden is named', async () => {
  const { exit, err } = await parley('transcript', await result(), '--hide', 'names');
  expect([exit, err]).toEqual([2, '"names" cannot be hidden. Known: types, scores.']);
});

test('a log whose events do not follow cannot be told, and says so', async () => {
  const text = readFileSync(await result(), 'utf8').replace(
    /\{"kind":"moveMade".*?"kind":"reactionShown"/u,
    '{"kind":"reactionShown"',
  );
  const { exit, err } = await parley('transcript', file('result.json', text));
  expect([exit, err.includes('inside Parley')]).toEqual([expect.any(Number), false]);
});

test("a scenario of one's own is found where it is said to lie", async () => {
  const own = `${folder()}/own`;
  cpSync('scenarios/saas-renewal', own, { recursive: true });
  const structure = readFileSync(`${own}/scenario.yaml`, 'utf8').replace('id: saas-renewal', 'id: my-own');
  writeFileSync(`${own}/scenario.yaml`, structure);
  const played = await result(own);
  expect((await parley('verify', played, '--json')).json).toMatchObject({ results: [{ verdict: 'other-version' }] });
  expect((await parley('verify', played, '--scenario', own)).exit).toBe(0);
  expect((await parley('transcript', played, '--scenario', own)).out).toMatch(/Halden/u);
});
