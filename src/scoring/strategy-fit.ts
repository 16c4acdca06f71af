import type { Lens } from '../domain/lens.ts';
import type { Source } from './rule.ts';
import type { Circumstance } from './situation.ts';

/** One line of the decision table: under these circumstances, all of them, the way of going about it fits or does not. */
export interface FitRow extends Source {
  readonly lens: Lens;
  readonly when: readonly Circumstance[];
  readonly fits: boolean;
}

const DO_NOT = 'Do not use when';

/**
 * Which way of going about it fits which circumstances: every line of the four "do not use when" lists that a drawn negotiation can tell,
 * then what the documents say for each. Read from above: the first line that holds decides.
 *
 * Left out, since nothing drawn says so: one-shot auctions (I), and whether somebody bluffs (P), which the ethics rules see in the play.
 *
 * @source B, I, P, N: do not use when; conclusions
 */
export const FIT_TABLE: readonly FitRow[] = [
  { lens: 'batna-focused', when: ['weak-hand'], fits: false, key: 'B', section: DO_NOT },
  { lens: 'batna-focused', when: ['lasting', 'thin-gain'], fits: false, key: 'B', section: DO_NOT },
  { lens: 'batna-focused', when: ['indirect-norms'], fits: false, key: 'B', section: DO_NOT },
  { lens: 'batna-focused', when: ['outmatched'], fits: false, key: 'B', section: 'Conclusion' },
  { lens: 'batna-focused', when: ['strong-hand'], fits: true, key: 'B', section: 'Conclusion' },

  { lens: 'integrative', when: ['single-issue'], fits: false, key: 'I', section: DO_NOT },
  { lens: 'integrative', when: ['unverifiable'], fits: false, key: 'I', section: DO_NOT },
  { lens: 'integrative', when: ['tradeable'], fits: true, key: 'I', section: 'Definition & Placement' },

  { lens: 'power-based', when: ['lasting', 'thin-gain'], fits: false, key: 'P', section: DO_NOT },
  { lens: 'power-based', when: ['weak-hand'], fits: false, key: 'P', section: DO_NOT },
  { lens: 'power-based', when: ['indirect-norms'], fits: false, key: 'P', section: DO_NOT },
  {
    lens: 'power-based',
    when: ['high-power-distance'],
    fits: false,
    key: 'P',
    section: 'Ethics, Culture, and Relationship Health',
  },
  { lens: 'power-based', when: ['lasting', 'shaky-hand'], fits: false, key: 'P', section: 'Conclusion' },
  { lens: 'power-based', when: ['strong-hand', 'hurried'], fits: true, key: 'P', section: 'Conclusion' },

  { lens: 'interest-based', when: ['single-issue'], fits: false, key: 'N', section: DO_NOT },
  { lens: 'interest-based', when: ['unverifiable'], fits: false, key: 'N', section: DO_NOT },
  { lens: 'interest-based', when: ['hurried'], fits: false, key: 'N', section: DO_NOT },
  { lens: 'interest-based', when: ['tradeable'], fits: true, key: 'N', section: 'Definition and Placement' },
  { lens: 'interest-based', when: ['lasting'], fits: true, key: 'N', section: 'Definition and Placement' },

  { lens: 'claiming', when: ['single-issue'], fits: true, key: 'N', section: DO_NOT },
  { lens: 'claiming', when: ['unverifiable'], fits: true, key: 'I', section: DO_NOT },
  { lens: 'claiming', when: ['tradeable'], fits: false, key: 'I', section: 'Common Pitfalls & How to Avoid Them' },
];

/** The line that decides on a way of going about it; undefined where the documents say nothing for it nor against it. */
export const fitOf = (lens: Lens, holds: ReadonlySet<Circumstance>): FitRow | undefined =>
  FIT_TABLE.find((row) => row.lens === lens && row.when.every((fact) => holds.has(fact)));
