import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { invariant } from '../../../src/kernel/invariant.ts';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { TacticLines } from '../../../src/ui/debrief/tactic-lines.tsx';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';
import { chat, offer, threaten } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const loaded = await loadScenario('saas-renewal');
invariant(loaded.ok, 'the renewal is part of the product');
const { scenario, words } = loaded.value;

const atTheTable = (): Talks => talks({ ...scenario, opens: 'vendor' }, 7);
const guesses = (going: Talks, value: string): Talks =>
  going.put({ kind: 'guess', side: 'two', what: 'tactic', value });

function show({ log, state }: Talks): HTMLElement {
  render(<TacticLines debrief={debriefOf(log, 'two')} state={state} words={words} />);
  return screen.getByRole('region', { name: 'Tactics on both sides' });
}

test('both sides’ tactics stand with their rounds and what showed them; guesses are held against them', () => {
  const presses = threaten({ uplift: 7 });
  const once = atTheTable()
    .one(presses)
    .two(offer({ uplift: 2 }));
  const twice = guesses(once.one(presses), 'defense').two(chat());
  const region = show(guesses(twice.one(presses), 'forced-transition').two(chat()));
  const items = within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(items[0]).toMatch(
    /^Forced transition, rounds 1–3.*Okoro pressed \(rounds 1–3\) and never moved; Voss never stood firm\.$/u,
  );
  expect(items.slice(1)).toEqual([
    'In round 2 you took what Okoro did for defense. It was forced transition.',
    'In round 3 you took what Okoro did for forced transition. So it was.',
  ]);
  expect(within(region).getByText('None was kept up for three moves.')).toBeDefined();
});

test('where the play was mixed, a guess had nothing to find', () => {
  const region = show(guesses(atTheTable().one(chat()), 'bargaining'));
  expect(within(region).getByText(/for bargaining\. It was mixed play\.$/u)).toBeDefined();
});
