import type { Keeper } from '../../store/keeper.ts';

/** A keeper that is still being opened: whatever is asked of it waits until then. */
export const keeperSoon = (opening: Promise<Keeper>): Keeper => ({
  create: async (...given) => (await opening).create(...given),
  addBranch: async (...given) => (await opening).addBranch(...given),
  choose: async (...given) => (await opening).choose(...given),
  append: async (...given) => (await opening).append(...given),
  load: async (...given) => (await opening).load(...given),
  list: async () => (await opening).list(),
  shelf: async () => (await opening).shelf(),
  note: async (...given) => (await opening).note(...given),
  rename: async (...given) => (await opening).rename(...given),
  erase: async (...given) => (await opening).erase(...given),
});
