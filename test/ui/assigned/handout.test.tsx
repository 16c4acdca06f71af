import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { formatAssignmentToken } from '../../../src/store/class/assignment-link.ts';
import { seedFor } from '../../../src/store/class/assignment.ts';
import { isReadable } from '../../../src/ui/keep/is-readable.ts';
import { AssignedPage } from '../../../src/ui/assigned/assigned-page.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { services, show } from '../app/screen.tsx';
import { assigned } from '../../support/handed-in.ts';

const HIDDEN = assigned({ chairs: 'one', counterparty: { type: 'warrior', hidden: true }, coach: 'forbidden' });

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

test('a learner reads what is asked, says who they are, and plays exactly what was set', async () => {
  const given = services();
  show(<AssignedPage token={formatAssignmentToken(HIDDEN)} />, given);
  expect(await screen.findByRole('heading', { level: 1, name: 'Renewal, week 3' })).toBeTruthy();
  expect(screen.getByText(/You will find out/u)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/warrior/iu);
  expect(screen.getByText('Off for this assignment')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Read the brief' }));
  expect(await screen.findByText(/Write your name or the code/u)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Your name or code' }), { target: { value: ' Ana  Costa ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Read the brief' }));
  await waitFor(async () => expect((await given.keeper.list()).length).toBe(1), { timeout: 20_000 });
  const [game] = await given.keeper.list();
  if (game === undefined || !isReadable(game)) throw new Error('the table is kept');
  expect(game.assigned).toMatchObject({ assignment: HIDDEN.id, learner: 'Ana  Costa', attempt: 1 });
  expect(game.branches[0]?.log[0]).toMatchObject({
    seed: seedFor(HIDDEN, 'ana costa'),
    difficulty: 'realistic',
    seats: { one: { kind: 'person' }, two: { kind: 'counterparty', type: 'warrior' } },
  });
  await waitFor(async () => expect((await (await given.classes()).taken.get(HIDDEN.id))?.attempts).toHaveLength(1));
});

test.each([
  ['no-link', /no link to an assignment/u],
  ['1.0123456789.abc', /missing or was changed/u],
  [`9${formatAssignmentToken(HIDDEN).slice(1)}`, /newer Parley/u],
  [formatAssignmentToken(assigned({ scenario: { id: 'nowhere', hash: 'a'.repeat(64) } })), /not part of this version/u],
  [formatAssignmentToken(assigned({ scenario: { id: 'saas-renewal', hash: 'a'.repeat(64) } })), /another version/u],
  ['zzzzzzzzzzzz', /not on this device/u],
])('a link that leads nowhere says why and what to do: %#', async (token, why) => {
  show(<AssignedPage token={token} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(why);
  expect(screen.getByText(/Ask whoever gave it to you/u)).toBeTruthy();
});

test('attempts that were begun in two tabs are both counted, and no more than the assignment allows', async () => {
  const twice = assigned({ chairs: 'one', attempts: 2 });
  const given = services();
  const pages = [1, 2, 3].map(() => show(<AssignedPage token={formatAssignmentToken(twice)} />, given));
  const attempts = async () => (await (await given.classes()).taken.get(twice.id))?.attempts ?? [];
  for (const [at, { container }] of pages.entries()) {
    const page = within(container);
    fireEvent.change(await page.findByRole('textbox', { name: 'Your name or code' }), { target: { value: 'Ana' } });
    fireEvent.click(page.getByRole('button', { name: 'Read the brief' }));
    if (at < 2) await waitFor(async () => expect(await attempts()).toHaveLength(at + 1), { timeout: 20_000 });
    else expect(await page.findByText(/All attempts are taken/u)).toBeTruthy();
  }
  expect((await attempts()).map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(await given.keeper.list()).toHaveLength(2);
});
