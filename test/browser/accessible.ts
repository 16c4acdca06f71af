import type { Page } from '@playwright/test';
import { expectAccessibleInAllThemes, test } from './support.ts';

/** Ways to screens and their states, by name. */
export type Screens = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** A test for each screen: the automatic check finds nothing in any theme, and nothing is wider than a phone. */
export function checkInAllThemes(screens: Screens): void {
  for (const [name, reach] of Object.entries(screens)) {
    test(`${name}: the automatic check finds nothing in any theme, and nothing is wider than a phone`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await reach(page);
      await expectAccessibleInAllThemes(page);
    });
  }
}
