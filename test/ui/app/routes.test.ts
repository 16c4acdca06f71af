import { expect, test } from 'vitest';
import { momentIn, momentRoute } from '../../../src/ui/app/routes.ts';

test('the address of a moment says where it is, whatever the game is called', () => {
  const moment = { line: 2, move: 31, rule: 'RC-1' };
  expect(momentIn(momentRoute('a b/7', moment))).toEqual(moment);
});

test.each(['/play/a/debrief', '/play/a/table/0.3.RC-1', '/play/a/debrief/3.RC-1', '/'])(
  '%s asks for no moment',
  (address) => expect(momentIn(address)).toBeUndefined(),
);
