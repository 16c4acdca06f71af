import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dueBy, practisedIn } from '../../../src/store/select/practice.ts';
import { YourPath } from '../../../src/ui/practice/your-path.tsx';
import { finished } from '../../support/finished.ts';
import { show } from '../app/screen.tsx';

/** The path after tables of day 0, on day 1. */
function path(...tables: readonly Parameters<typeof finished>[0][]): void {
  const practised = practisedIn(tables.map((table) => finished({ startedAt: 0, ...table })));
  show(<YourPath practice={{ practised, due: dueBy(practised, 1), today: 1, nameOf: (rule) => `rule ${rule}` }} />);
}

test('what is due stands first and says so, what rests says until when', () => {
  path({ axes: { reading: 90, ethics: 30 } });
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Ethics guardrails \(Warrior\)30 of 100, yesterday.*now$/u);
  expect(second?.textContent).toMatch(/^Reading the counterparty \(Warrior\)90 of 100, yesterday.*in \d days$/u);
});

test('a rule that was broken again stands by its name', () => {
  const broken = { rules: [{ rule: 'EG-3', axis: 'ethics', faults: 1, lost: 500 }] } as const;
  path(broken, broken);
  expect(within(screen.getByRole('list')).getByText('rule EG-3')).toBeDefined();
  expect(screen.getByText('went wrong yesterday, came up at 2 tables')).toBeDefined();
});

test('before anything was put to the test there is no path', () => {
  path({});
  expect(screen.queryByRole('heading', { name: 'Your path' })).toBeNull();
});
