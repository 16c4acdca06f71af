import { readSetting, writeSetting } from '../settings/device-settings.ts';

/** Whether nothing can have been kept here yet, so that nobody need wait until that was looked up. */
export const isFirstVisit = (): boolean => readSetting('visited') === undefined;

/** From now on something may be kept. */
export const markVisit = (): void => writeSetting('visited', 'yes');
