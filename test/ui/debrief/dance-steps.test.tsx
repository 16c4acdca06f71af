import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { debriefOf, placeIn } from '../../../src/scoring/debrief.ts';
import { DanceChart } from '../../../src/ui/debrief/dance-chart.tsx';
import { danceOf } from '../../../src/ui/debrief/dance-geometry.ts';
import { opened } from './opened.ts';

async function drawn() {
  const { game, scenario, words } = await opened({ player: 'conceder' });
  const { log, state } = game.get().table;
  const debrief = debriefOf(log, 'one');
  const dance = danceOf(debrief, 'one', placeIn(state.instance, scenario.reference.package));
  render(<DanceChart dance={dance} name="Voss" packages={debrief.path.map((step) => step.package)} words={words} />);
  return dance;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the dance is taken one step at a time, there and back, each told in words', async () => {
  const { steps } = await drawn();
  expect(screen.getByText(`All ${steps.length} steps`)).toBeDefined();
  press('Next step');
  expect(screen.getByText(`Step 1 of ${steps.length}`)).toBeDefined();
  expect(screen.getByText(/^Round \d+, (You|Voss):$/u).parentElement?.textContent).toMatch(/to you, .* to Voss\./u);
  press('Next step');
  press('One step back');
  press('One step back');
  expect(screen.getByText(`All ${steps.length} steps`)).toBeDefined();
  for (let at = 0; at < steps.length; at += 1) press('Next step');
  expect(screen.getByRole('button', { name: 'Next step' }).hasAttribute('disabled')).toBe(true);
});
