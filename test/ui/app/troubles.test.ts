import { expect, test } from 'vitest';
import { troubles } from '../../../src/ui/app/troubles.ts';

test('what was understood is not told again', () => {
  const notices = troubles();
  notices.tell('refused');
  notices.dismiss();
  notices.tell('refused');
  expect(notices.get()).toBeUndefined();
});

test('who plays on in memory alone is not asked to reload for a new version', () => {
  const notices = troubles();
  notices.tell('refused');
  notices.tell('version-ready');
  expect(notices.get()).toBe('refused');
  notices.dismiss();
  notices.tell('version-elsewhere');
  expect(notices.get()).toBeUndefined();
});

test('that nothing can be kept any more comes before a new version', () => {
  const notices = troubles();
  notices.tell('version-ready');
  notices.tell('refused');
  expect(notices.get()).toBe('refused');
});
