import { describe, expect, test } from 'vitest';
import { PLAIN_MANNER } from '../../../src/domain/manner.ts';
import { ACT_KINDS, actSchema } from '../../../src/engine/act.ts';
import { refuseMove } from '../../../src/engine/decide.ts';
import { ACT_GROUPS, ACTS_IN, groupOf } from '../../../src/ui/table/act-groups.ts';
import { cautions } from '../../../src/ui/table/compose/cautions.ts';
import {
  add,
  canAdd,
  change,
  EMPTY,
  moveUp,
  pick,
  remove,
  restored,
} from '../../../src/ui/table/compose/composition.ts';
import { firstAct } from '../../../src/ui/table/compose/first-act.ts';
import { equalBundle } from '../../../src/ui/table/compose/second-bundle.ts';
import { worthToMe } from '../../../src/store/select/worth-to-me.ts';
import { invite, offer, sitting, whole } from '../../support/two-people.ts';

test('every act stands under exactly one tab', () => {
  expect(ACT_GROUPS.flatMap((group) => [...ACTS_IN[group]]).toSorted()).toEqual([...ACT_KINDS].toSorted());
  expect(groupOf('trade')).toBe('trade');
});

describe('the form of every act', () => {
  const begun = sitting()
    .says(offer(whole()))
    .says(offer(whole({ uplift: 1 })));

  test.each(ACT_KINDS)('%s opens from what lies on the table, and the engine can judge it', (kind) => {
    const act = firstAct(kind, begun.sees('one'));
    expect(act.kind).toBe(kind);
    expect(() => refuseMove(begun.state, { side: 'one', acts: [act], manner: PLAIN_MANNER })).not.toThrow();
  });

  test.each(['offer', 'accept', 'ask-concession', 'cite-evidence', 'present-meso', 'pause', 'add-clause'] as const)(
    '%s can be said as it opens',
    (kind) => {
      const act = firstAct(kind, begun.sees('one'));
      expect(actSchema.safeParse(act).success).toBe(true);
      expect(refuseMove(begun.state, { side: 'one', acts: [act], manner: PLAIN_MANNER })).toBeUndefined();
    },
  );
});

describe('a composition', () => {
  const rapport = { kind: 'build-rapport' } as const;

  test('holds three acts at most', () => {
    const three = (['invite', 'restart'] as const).reduce(
      (composing, kind) => pick(add(composing), { kind }),
      pick(EMPTY, rapport),
    );
    expect(three.acts).toHaveLength(3);
    expect(canAdd(three)).toBe(false);
    expect(add(three)).toEqual(three);
  });

  test('changes its order and gives up parts without losing its place', () => {
    const two = pick(add(pick(EMPTY, rapport)), { kind: 'invite' });
    expect(moveUp(two, 1).acts.map(({ kind }) => kind)).toEqual(['invite', 'build-rapport']);
    expect(remove(two, 0)).toMatchObject({ acts: [{ kind: 'invite' }], at: 0 });
    expect(change(two, { kind: 'restart' }).acts[1]).toEqual({ kind: 'restart' });
  });

  test('that was kept in another shape begins anew', () => {
    expect(restored({ acts: [{ kind: 'bribe' }] })).toEqual(EMPTY);
    expect(restored(undefined)).toEqual(EMPTY);
  });
});

test('a second bundle differs and is worth about the same', () => {
  const view = sitting().says(invite()).sees('one');
  const other = equalBundle(view, whole());
  const [a, b] = [worthToMe(view.issues, whole()), worthToMe(view.issues, other)];
  expect(other).not.toEqual(whole());
  expect(a.kind === 'range' && b.kind === 'range' && Math.abs(a.low - b.low)).toBeLessThan(1);
});

test('a gift warns unless something is asked for; an insult always does', () => {
  const concede = { kind: 'concede', options: { uplift: 3 } } as const;
  expect(cautions([concede], PLAIN_MANNER).map(({ key }) => key)).toEqual(['caution.concede']);
  expect(cautions([concede, { kind: 'ask-concession', issue: 'term' }], PLAIN_MANNER)).toEqual([]);
  expect(cautions([], { ...PLAIN_MANNER, tone: 'hard-line', aim: 'person' })).toMatchObject([{ isEthical: true }]);
});
