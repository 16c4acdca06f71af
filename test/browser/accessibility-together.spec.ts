import type { Page } from '@playwright/test';
import { toReversal } from '../../tools/shots/kept-pair.ts';
import { toHandOver, toJoint, toObserver, toPairSetup, toPairTable } from '../../tools/shots/pair.ts';
import { toTableWithYourself, toYourself } from '../../tools/shots/yourself.ts';
import { checkInAllThemes } from './accessible.ts';
import { CLASS_SCREENS } from './class-screens.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

/** From the first page on. */
const from =
  (reach: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.goto('./');
    await reach(page);
  };

checkInAllThemes({
  'two at one screen, setting the table': from(toPairSetup),
  'two at one screen, handing over': from(toHandOver),
  'two at one screen, the table': from(toPairTable),
  'two at one screen, the observer': from(toObserver),
  'two at one screen, the debrief for both': from(toJoint),
  'two at one screen, both chairs compared': from(toReversal),
  'oneself seated opposite': from(toYourself),
  'the table, with oneself opposite': from(toTableWithYourself),
  ...CLASS_SCREENS,
});
