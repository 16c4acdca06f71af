import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../../src/domain/seat.ts';
import type { Tuning } from '../../../src/domain/tuning.ts';
import { TuningDials } from '../../../src/ui/library/tuning-dials.tsx';

function Tuned({ type = 'warrior' }: { readonly type?: CounterpartyType }) {
  const [tuning, setTuning] = useState<Tuning>({});
  return (
    <>
      <TuningDials type={type} tuning={tuning} onChange={setTuning} />
      <output>{JSON.stringify(tuning)}</output>
    </>
  );
}

const dial = (name: string) => within(screen.getByRole('group', { name }));
const stands = (name: string) => dial(name).getByRole<HTMLInputElement>('radio', { checked: true }).value;
const NAMES = ['Patience', 'Firmness', 'Volatility', 'Suspicion', 'Openness', 'Honesty'];

test('six dials, each a group of five answers, all as usual to begin with', () => {
  render(<Tuned />);
  for (const name of NAMES) {
    const answers = dial(name).getAllByRole('radio');
    expect(answers.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'much less',
      'less',
      'as usual',
      'more',
      'much more',
    ]);
    expect(stands(name)).toBe('0');
  }
});

test('a turned dial is named in the heading of the section', () => {
  render(<Tuned />);
  fireEvent.click(dial('Patience').getByRole('radio', { name: 'less' }));
  fireEvent.click(dial('Honesty').getByRole('radio', { name: 'much more' }));
  expect(screen.getByText(/^Tune this counterparty/u).textContent).toBe(
    'Tune this counterparty less patience, much more honesty',
  );
  expect(JSON.parse(screen.getAllByRole('status').at(-1)?.textContent ?? '')).toEqual({ patience: -1, honesty: 2 });
});

test('one button brings all of them back, and says so', () => {
  render(<Tuned />);
  fireEvent.click(dial('Firmness').getByRole('radio', { name: 'more' }));
  fireEvent.click(screen.getByRole('button', { name: 'All as usual' }));
  expect(NAMES.map(stands)).toEqual(NAMES.map(() => '0'));
  expect(screen.getByText('All dials stand as usual.')).toBeDefined();
});

test.each(COUNTERPARTY_TYPES)('it says what the %s is like as usual', (type) => {
  render(<Tuned type={type} />);
  expect(screen.getByText(/^\w+ as usual: .{80,}\.$/u)).toBeDefined();
});
