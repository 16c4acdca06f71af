import { expect, test } from 'vitest';
import { watch } from '../../src/scene/stage.ts';
import type { SceneModel } from '../../src/store/scene-model.ts';

const model: SceneModel = {
  character: { id: 'voss', face: 'neutral', presence: 'present' },
  room: 'meeting-room',
  light: 'afternoon',
  hour: 0.2,
  round: 2,
  rounds: 10,
  doorOpenness: 0.4,
  ledger: { gave: 3, got: 5 },
  cards: [],
  marks: [],
  reservationPoint: 41,
  target: null,
  draft: null,
  evidence: 1,
  silence: false,
  agreed: false,
};

function recording() {
  const heard: unknown[] = [];
  const show = watch({ select: ({ ledger }) => ledger, onChange: (now, before) => heard.push([now, before]) });
  return { heard, show };
}

test('a view built anew hears its slice without a former one, so that nothing moves', () => {
  const { heard, show } = recording();
  show(model);
  expect(heard).toEqual([[{ gave: 3, got: 5 }, undefined]]);
});

test('a view hears nothing while its slice says the same, even as a new object', () => {
  const { heard, show } = recording();
  show(model);
  show({ ...model, round: 3, ledger: { gave: 3, got: 5 } });
  expect(heard).toHaveLength(1);
});

test('a change comes with what was before', () => {
  const { heard, show } = recording();
  show(model);
  show({ ...model, ledger: { gave: 10, got: 5 } });
  expect(heard[1]).toEqual([
    { gave: 10, got: 5 },
    { gave: 3, got: 5 },
  ]);
});
