import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

/** A page that fails its test when anything throws, complains on the console or asks another address than the product's own. */
export const test = base.extend({
  page: async ({ page, baseURL }, proceed) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(baseURL ?? '')) complaints.push(`request to ${url}`);
    });
    await proceed(page);
    expect(complaints).toEqual([]);
  },
});

/** The automatic accessibility check: WCAG 2.2 A and AA and axe's best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

/** The same in every theme, and on a narrow phone, where nothing may be wider than the page. */
export async function expectAccessibleInAllThemes(page: Page): Promise<void> {
  for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
    await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), theme);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 360, height: 780 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
}
