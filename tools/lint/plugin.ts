import { oneWay } from './one-way.ts';
import { pureCore } from './pure-core.ts';
import { reasonBeside } from './reason-beside.ts';

/** The rules of this project that no ready-made linter rule covers; switched on in oxlint.config.ts. */
export default {
  meta: { name: 'parley' },
  rules: { 'one-way': oneWay, 'pure-core': pureCore, 'reason-beside': reasonBeside },
};
