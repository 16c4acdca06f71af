import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../../src/domain/manner.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { tick } from '../../../src/store/pair/session.ts';
import { storedRows } from '../../../src/ui/keep/stored-rows.ts';
import { erasePairs, openPairKeeper, PAIR_DATABASE } from '../../../src/ui/pair/pair-database.ts';
import { openPairs, type OpenPair, type Pairs } from '../../../src/ui/pair/pairs.ts';
import { lookAt, newPair, settled, type OneScreen } from './at-one-screen.tsx';

afterEach(async () => {
  cleanup();
  await erasePairs();
});

/** A pair that is open in a second tab, and the page of the first one. */
async function twoTabs() {
  const first = await newPair({}, await openPairKeeper());
  const elsewhere = openPairs({ keeper: await openPairKeeper(), now: () => 5, newId: () => 'other' });
  const shown = await lookAt(first);
  return { first, elsewhere, shown };
}

async function openIn(pairs: Pairs, { id }: OneScreen): Promise<OpenPair> {
  const open = await pairs.open(id);
  invariant(open.ok, 'the pair is kept');
  return open.value;
}

/** Both have prepared, and whoever opens is silent. */
async function playOn({ pair }: OpenPair): Promise<void> {
  const [game] = pair.get().games;
  invariant(game !== undefined, 'the talks are drawn');
  for (const side of ['one', 'two'] as const) await pair.change(tick(0, 'prepared', side));
  const { side } = pair.get().stage;
  await game.dispatch({ kind: 'move', side, acts: [{ kind: 'stay-silent' }], manner: PLAIN_MANNER });
}

const rowsOf = async (store: string) => (await storedRows(PAIR_DATABASE))?.get(store) ?? [];

test('a tab where nobody sits follows what another tab does with the pair, and says so', async () => {
  const { first, elsewhere } = await twoTabs();
  const there = await openIn(elsewhere, first);
  await act(() => there.pair.change(tick(0, 'prepared', there.pair.get().stage.side ?? 'one')));
  await settled();
  const { stage, session } = there.pair.get();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    `Now for ${session.names[session.chairs[stage.side ?? 'one']]}`,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  await act(() => playOn(there));
  await settled();
  expect(screen.getByRole('alert').textContent).toMatch(/open in another tab too, and went on there/u);
  expect(screen.getByText(/^Last said/u)).toBeDefined();
  expect(document.body.textContent).not.toContain('keeps nothing');
});

test('whoever sits at a side in one tab is covered when the talks go on in another, and plays on from there', async () => {
  const { first, elsewhere } = await twoTabs();
  fireEvent.click(screen.getByRole('button', { name: /show my side/u }));
  await settled();
  expect(screen.getAllByText('Only for you').length).toBeGreaterThan(0);
  const there = await openIn(elsewhere, first);
  await act(() => playOn(there));
  await settled();
  expect(screen.queryByText('Only for you')).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('Close one of the two tabs');
  const here = await openIn(first.pairs, first);
  expect(here.pair.get().games[0]?.get().table.log).toEqual(there.pair.get().games[0]?.get().table.log);
  await here.pair.change((session) => ({ ...session, hasObserver: false }));
  await settled();
  expect(there.pair.get().session.hasObserver).toBe(false);
});

test('of two tabs that move at once one is kept, and the other takes the talks up as they were kept', async () => {
  const { first, elsewhere } = await twoTabs();
  const [here, there] = [await openIn(first.pairs, first), await openIn(elsewhere, first)];
  await act(() => Promise.all([playOn(here), playOn(there)]));
  await settled();
  const logs = [await openIn(first.pairs, first), await openIn(elsewhere, first)].map(
    ({ pair }) => pair.get().games[0]?.get().table.log,
  );
  const [row] = await rowsOf('pairs');
  expect(row?.value).toMatchObject({ games: [{ branches: [{ log: logs[0] }] }] });
  expect(logs[1]).toEqual(logs[0]);
});

test.each(['the pair', 'everything'])(
  'erasing %s while it is open leaves nothing that could be written back',
  async (what) => {
    const { first, elsewhere } = await twoTabs();
    fireEvent.click(screen.getByRole('button', { name: /show my side/u }));
    await settled();
    const here = await openIn(first.pairs, first);
    here.shelves.a.write('note', 'Ask first.');
    await settled();
    expect(await rowsOf('drafts')).toHaveLength(1);
    await act(() => (what === 'everything' ? erasePairs() : elsewhere.erase(first.id)));
    await here.pair.change(tick(0, 'prepared', 'one'));
    here.shelves.a.write('note', 'Ask later.');
    await settled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This pair is not here');
    expect([...(await rowsOf('pairs')), ...(await rowsOf('drafts'))]).toEqual([]);
  },
);
