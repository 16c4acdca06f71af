import { expect } from '@playwright/test';
import { expectAccessible, test } from './support.ts';

test('the product opens with a heading and is accessible', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
