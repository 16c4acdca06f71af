import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseAssignment } from '../../../src/store/class/assignment-link.ts';
import type { Composed } from '../../../src/store/class/class-rows.ts';
import type { Services } from '../../../src/ui/app/services.tsx';
import { checkFiles } from '../../../src/ui/class/check-files.ts';
import type { CheckAsked, Checked } from '../../../src/ui/class/check-own.ts';
import { ClassPage } from '../../../src/ui/class/class-page.tsx';
import { ComposePage } from '../../../src/ui/class/compose.tsx';
import { services, show } from '../app/screen.tsx';

const ID = 'a1b2c3d4e5';
const SOON = { timeout: 20_000 } as const;

/** Works here and now, as the worker would beside the page. */
class WorkerHere extends EventTarget {
  postMessage(asked: CheckAsked): void {
    const data: Checked = checkFiles(asked);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  readonly terminate = (): void => undefined;
}

beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const read = (name: string): string => readFileSync(`scenarios/saas-renewal/${name}`, 'utf8');
const file = (name: string, text: string): File => new File([text], name);
const STRUCTURE = read('scenario.yaml').replace(/^id: .*$/mu, 'id: my-renewal');
const TEXT = file('text.en.yaml', read('text.en.yaml').replace(/^title: .*$/mu, 'title: A renewal of my own'));

const write = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (...files: readonly File[]): void =>
  void fireEvent.change(screen.getByLabelText('Choose the two files', { selector: 'input' }), { target: { files } });
const make = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Make the assignment' }));
const keptIn = async (given: Services): Promise<Composed | undefined> => (await given.classes()).composed.get(ID);

/** The form, with a title and a message in it. */
async function writing() {
  const given = services();
  const { unmount } = show(<ComposePage id={ID} />, given);
  await screen.findByRole('textbox', { name: 'Title' });
  write('Title', 'Renewal, week 3');
  write('Message to the class', 'Play it twice.');
  return { given, unmount };
}

function nothingLost(): void {
  expect(screen.getByDisplayValue('Renewal, week 3')).toBeTruthy();
  expect(screen.getByDisplayValue('Play it twice.')).toBeTruthy();
}

test('what is missing is said at its field and once for all, and nothing that was written is lost', async () => {
  const { given } = await writing();
  write('Title', ' ');
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Attempts in each chair' }), { target: { value: '51' } });
  make();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Title: Write a title of at most 120 letters.');
  expect(alert.textContent).toContain('Attempts in each chair: A whole number from 1 to 50.');
  expect(screen.getByRole('textbox', { name: 'Title' }).getAttribute('aria-invalid')).toBe('true');
  expect(await keptIn(given)).toMatchObject({ kind: 'draft', composition: { message: 'Play it twice.' } });
  write('Title', 'Renewal, week 3');
  expect(screen.queryByRole('alert')).toBeNull();
  nothingLost();
});

test('a scenario file with a fault is refused with file, line and remedy; the form stays, with the scenario that was chosen', async () => {
  const { given } = await writing();
  const step = STRUCTURE.split('\n').findIndex((line) => /^ +step: 0\.1$/u.test(line));
  choose(file('scenario.yaml', STRUCTURE.replace(/^( +)step: 0\.1$/mu, '$1step: 0.00001')), TEXT);
  const alert = await screen.findByRole('alert', {}, SOON);
  expect(alert.textContent).toContain('One thing keeps it from being played:');
  expect(alert.textContent).toContain(`scenario.yaml, line ${step + 1}: Steps of 0.00001 give`);
  expect(alert.textContent).toContain('Take larger steps.');
  nothingLost();
  expect(await keptIn(given)).toMatchObject({ kind: 'draft', composition: { own: null } });
});

test.each([
  ['one file alone', () => [file('scenario.yaml', STRUCTURE)], /Both files are needed, under these names/u],
  ['a file as large as a film', () => [new File([new Uint8Array(2_000_001)], 'text.en.yaml')], /more than 2 MB/u],
  ['a picture under a good name', () => [file('scenario.yaml', '\u0000\uFFFDPNG'), TEXT], /scenario\.yaml, line 1:/u],
])('%s is refused in a sentence, and nothing is lost', async (_what, files, said) => {
  await writing();
  choose(...files());
  expect((await screen.findByRole('alert', {}, SOON)).textContent).toMatch(said);
  nothingLost();
});

test('a scenario of one’s own travels along; too long for a link, it goes out as a file that opens again', async () => {
  const { given, unmount } = await writing();
  choose(file('scenario.yaml', STRUCTURE), TEXT);
  expect(await screen.findByText(/“A renewal of my own” holds together and will travel along/u, {}, SOON)).toBeTruthy();
  make();
  await waitFor(async () => expect(await keptIn(given)).toMatchObject({ kind: 'made' }), SOON);
  unmount();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
  show(<ClassPage id={ID} />, given);
  expect(await screen.findByText(/The link has \d+ characters: .* Give out the file instead/u, {}, SOON)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
  expect(screen.getByText(/too long for a QR code/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  const again = parseAssignment((await saved[0]?.text()) ?? '');
  expect(again).toMatchObject({ ok: true, value: { own: { scenario: { id: 'my-renewal' } } } });
});
