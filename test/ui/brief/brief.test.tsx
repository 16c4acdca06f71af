import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Side } from '../../../src/domain/side.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { sideText } from '../../../src/text/words.ts';
import { Brief } from '../../../src/ui/brief/brief.tsx';
import { services, show } from '../app/screen.tsx';

const ROOMY = '(min-width: 768px)';

/** The brief of one side of the renewal, on a screen with room or on a phone. */
async function brief(side: Side = 'one', isRoomy = true) {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    // only what the screen asks of it
    return { matches: query === ROOMY && isRoomy, addEventListener() {}, removeEventListener() {} } as never;
  });
  const given = services();
  const table = { scenario: 'saas-renewal', side, type: 'warrior', difficulty: 'realistic', seed: 7 } as const;
  const started = await given.games.start(table);
  invariant(started.ok, 'the renewal can be drawn');
  const open = await given.games.open(started.value);
  invariant(open.ok, 'what was started can be opened');
  show(<Brief id={started.value} open={open.value} />, given);
  return open.value;
}
const fold = (title: string): HTMLDetailsElement => {
  const found = screen.getByRole('heading', { level: 3, name: title }).closest('details');
  invariant(found !== null, 'every part folds');
  return found;
};
const FOLDS = [
  'What you cannot move alone',
  'Who has to say yes on your side',
  'What would look bad',
  'What you can show or say',
];

afterEach(() => vi.restoreAllMocks());

test.each(['one', 'two'] as const)(
  'side %s reads its own limits, signatures and sore points, in their order',
  async (side) => {
    const { words, scenario } = await brief(side);
    const own = sideText(words, side);
    const [one, two] = scenario.sides;
    const { constraints, decision, face } = side === 'one' ? one : two;
    for (const { id } of constraints) expect(fold(FOLDS[0] ?? '').textContent).toContain(own.constraints[id]?.about);
    const steps = within(fold(FOLDS[1] ?? '')).getAllByRole('listitem');
    expect(steps).toHaveLength(decision.length);
    for (const [at, { id }] of decision.entries()) expect(steps[at]?.textContent).toContain(own.decision[id]?.about);
    for (const id of face) expect(fold(FOLDS[2] ?? '').textContent).toContain(own.face[id]);
    for (const line of Object.values(own.redLines)) expect(fold(FOLDS[0] ?? '').textContent).toContain(line);
  },
);

test.each([
  ['one', 'two'],
  ['two', 'one'],
] as const)('what binds the other side is nowhere on the page of side %s', async (side, other) => {
  const { words } = await brief(side);
  const { constraints, decision, face, redLines } = sideText(words, other);
  const page = document.body.textContent;
  const secrets = [...Object.values(constraints), ...Object.values(decision)].map(({ about }) => about);
  for (const secret of [...secrets, ...Object.values(face), ...Object.values(redLines)])
    expect(page).not.toContain(secret);
});

test('on a phone the parts to look things up in are folded, where there is room they are open', async () => {
  await brief('one', false);
  expect(FOLDS.map((title) => fold(title).open)).toEqual([false, false, false, false]);
});

test('with room they are open', async () => {
  await brief();
  expect(FOLDS.map((title) => fold(title).open)).toEqual([true, true, true, true]);
});

test('on paper nothing is folded, and afterwards all is as it was', async () => {
  await brief('one', false);
  fireEvent(window, new Event('beforeprint'));
  expect(FOLDS.map((title) => fold(title).open)).toEqual([true, true, true, true]);
  fireEvent(window, new Event('afterprint'));
  expect(FOLDS.map((title) => fold(title).open)).toEqual([false, false, false, false]);
});

test('the picture is of the room and the light in which the other side receives', async () => {
  await brief();
  const picture = document.querySelector('[data-room]');
  expect(picture?.getAttribute('data-room')).toBe('meeting-room');
  expect(picture?.getAttribute('data-light')).toBe('evening');
  expect(picture?.textContent).toContain('Renate Voss');
});
