import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GradeFiles } from '../../../src/ui/class/grade-files.ts';
import { gradeText } from '../../../src/ui/class/grade-file.ts';
import { ClassPage } from '../../../src/ui/class/class-page.tsx';
import { services, show } from '../app/screen.tsx';
import { EVIL } from '../../support/class-files.ts';
import { assigned, handedIn } from '../../support/handed-in.ts';

const ASSIGNMENT = assigned({ passMark: 50 });
const fileOf = (name: string, data: unknown): File => new File([JSON.stringify(data)], name);

/** Grades here and now, as the worker does. */
const gradeHere: GradeFiles = (files, yardstick, { onGraded, onEnd }) => {
  const all = async (): Promise<void> => {
    for (const file of files) onGraded(file, gradeText(file.name, await file.text(), yardstick));
    onEnd();
  };
  void all();
  return () => undefined;
};

async function opened(grade: GradeFiles = gradeHere) {
  const given = services();
  await (
    await given.classes()
  ).composed.put(ASSIGNMENT.id, { kind: 'made', id: ASSIGNMENT.id, at: 1, assignment: ASSIGNMENT });
  const shown = show(<ClassPage id={ASSIGNMENT.id} grade={grade} />, given);
  const input = await screen.findByLabelText<HTMLInputElement>(
    'Choose result files',
    { selector: 'input' },
    { timeout: 20_000 },
  );
  return { given, shown, drop: (...files: readonly File[]) => fireEvent.change(input, { target: { files } }) };
}

test('files are graded, named, kept and shown as words; a learner has a page with a score of the instructor’s beside', async () => {
  const { given, drop } = await opened();
  drop(
    fileOf('evil.json', handedIn(ASSIGNMENT, { learner: EVIL, plays: 'hardliner' })),
    fileOf('ana.json', handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'conceder' })),
    fileOf('foreign.json', { hello: 'world' }),
    new File([new Uint8Array(2_000_001)], 'huge.json'),
  );
  expect((await screen.findAllByText(/3 files played again/u, {}, { timeout: 20_000 })).length).toBeGreaterThan(0);
  expect(screen.getByRole('alert').textContent).toMatch(/huge\.json/u);
  expect(document.querySelector('main img, main script')).toBeNull();
  fireEvent.click(await screen.findByRole('tab', { name: /^Files/u }, { timeout: 20_000 }));
  expect(screen.getByRole('row', { name: /foreign\.json/u }).textContent).toMatch(/log invalid.*not a result file/u);
  expect(within(screen.getByRole('row', { name: /evil\.json/u })).getByRole('cell', { name: EVIL })).toBeTruthy();
  expect(await (await given.classes()).received.under('')).toHaveLength(3);

  fireEvent.click(screen.getByRole('tab', { name: /^Learners/u }));
  fireEvent.click(screen.getByRole('button', { name: 'Ana Costa' }));
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Your own score' }), { target: { value: '70' } });
  const remark = async () => (await given.classes()).remarks.get(`${ASSIGNMENT.id}/ana costa`);
  await waitFor(async () => expect(await remark()).toMatchObject({ score: 70 }));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the class' }));
  expect(screen.getByRole('row', { name: /Ana Costa/u }).textContent).toMatch(/70/u);
});

test('on the projector nobody’s name is on the page, and every chart has its table', async () => {
  const { drop } = await opened();
  drop(fileOf('ana.json', handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'conceder' })));
  fireEvent.click(await screen.findByRole('radio', { name: 'For the projector: no names' }, { timeout: 20_000 }));
  expect(document.body.textContent).not.toMatch(/Ana|ana\.json/u);
  expect(screen.getAllByText('The same as a table').length).toBe(6);
  expect(screen.getByRole('heading', { name: 'Commonest faults' })).toBeTruthy();
});

test('the grading can be stopped, and what was done stays', async () => {
  let halted = false;
  const { drop } = await opened((files, yardstick, { onGraded }) => {
    const [first] = files;
    void first?.text().then((text) => onGraded(first, gradeText(first.name, text, yardstick)));
    return () => {
      halted = true;
    };
  });
  const ana = fileOf('ana.json', handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'hardliner' }));
  drop(ana, fileOf('bo.json', {}));
  await screen.findByText('1 of 2 played again', {}, { timeout: 20_000 });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(screen.getAllByText(/Stopped: 1 of 2/u).length).toBeGreaterThan(0);
  expect(halted).toBe(true);
  expect(await screen.findByRole('button', { name: 'Ana Costa' })).toBeTruthy();
});
