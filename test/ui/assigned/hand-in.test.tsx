import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { assignmentHash } from '../../../src/store/class/assignment-link.ts';
import { resultSchema } from '../../../src/store/result.ts';
import { HandInBar } from '../../../src/ui/assigned/hand-in-bar.tsx';
import { HandInPage } from '../../../src/ui/assigned/hand-in.tsx';
import { assigned } from '../../support/handed-in.ts';
import { show } from '../app/screen.tsx';
import { opened } from '../debrief/opened.ts';

afterEach(() => vi.restoreAllMocks());

const TERMS = assigned({ selfAssessment: false });
const ASSIGNED = {
  assignment: TERMS.id,
  hash: assignmentHash(TERMS),
  title: TERMS.title,
  learner: 'Ana Costa',
  attempt: 1,
  started: '2025-03-03T09:00:00Z',
  terms: TERMS,
};

function savedFiles(): readonly Blob[] {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) files.push(blob);
    return 'blob:x';
  });
  return files;
}

test('before anything is saved the page says that only the first line of play is in the file', async () => {
  const open = await opened({ player: 'conceder' });
  show(<HandInPage id="game" open={open} assigned={ASSIGNED} />);
  const told = screen.getByText('Only the line you played first is in it.').closest('p');
  const save = screen.getByRole('button', { name: 'Save the result file' });
  expect(told?.textContent).toMatch(/tried after going back is for you alone/u);
  expect((told?.compareDocumentPosition(save) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});

test('whoever looks at another line is told so, goes back to the first, and hands that one in', async () => {
  const files = savedFiles();
  const open = await opened({ player: 'conceder' });
  const first = open.game.get().table.log;
  await open.game.rewind(first.findIndex(({ kind }) => kind === 'moveMade'));
  const bar = show(<HandInBar id="game" open={open} assigned={ASSIGNED} />);
  expect(screen.getByText(/another line than the one you hand in/u)).toBeTruthy();
  bar.unmount();
  show(<HandInPage id="game" open={open} assigned={ASSIGNED} />);
  expect(screen.queryByRole('button', { name: 'Save the result file' })).toBeNull();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Go back to the first line' })));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Save the result file' })));
  expect(resultSchema.parse(JSON.parse((await files[0]?.text()) ?? '')).log).toEqual(first);
  expect(screen.getAllByText(/^Saved as parley-renewal-week-3-ana-costa/u).length).toBeGreaterThan(0);
});
