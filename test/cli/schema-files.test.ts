import { expect, test } from 'vitest';
import { staleSchemas } from '../../tools/schema.ts';

test('the schemas that editors read are those of the code: "npm run schema" writes them', () => {
  expect(staleSchemas()).toEqual([]);
});
