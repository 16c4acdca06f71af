import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GLOSSARY, TERM_FORMS } from '../../../src/text/messages/en/glossary.ts';
import { Termed } from '../../../src/ui/words/term.tsx';

const words = (): readonly string[] => screen.queryAllByRole('button').map(({ textContent }) => textContent ?? '');
const aboutOf = (word: HTMLElement): string =>
  document.getElementById(word.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

test('a word of the trade is a button in its sentence, and its line and source are heard with it', () => {
  render(<p>{<Termed text="Your reservation point: what your best way out leaves you." />}</p>);
  const word = screen.getByRole('button', { name: 'reservation point' });
  expect(aboutOf(word)).toBe(`Reservation point ${GLOSSARY.reservationPoint.about} (B)`);
  expect(word.getAttribute('popovertarget')).toBe(word.getAttribute('aria-describedby'));
});

test('each word is explained where it first comes up, and only there', () => {
  render(<p>{<Termed text="BATNA first, then the MESO; the BATNA again." />}</p>);
  expect(words()).toEqual(['BATNA', 'MESO']);
});

test('the longest form counts, and no part of another word', () => {
  render(<p>{<Termed text="The Nash point lies on the Pareto frontier; anchors and MESORE are something else." />}</p>);
  expect(words()).toEqual(['Nash point', 'Pareto frontier']);
});

test('a sentence without such words is only a sentence', () => {
  const { container } = render(<p>{<Termed text="You would tell them where you stop." />}</p>);
  expect(container.innerHTML).toBe('<p>You would tell them where you stop.</p>');
});

test('every form leads to an entry, and no form to two', () => {
  const forms = Object.values(TERM_FORMS).flatMap((all: readonly string[]) => all.map((form) => form.toLowerCase()));
  expect(new Set(forms).size).toBe(forms.length);
  expect(Object.keys(TERM_FORMS)).toEqual(Object.keys(GLOSSARY));
});
