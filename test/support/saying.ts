import type { Claim, ClaimKind, ClaimWay } from '../../src/domain/claim.ts';
import { PLAIN_MANNER, type Manner } from '../../src/domain/manner.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Act, ActOf } from '../../src/engine/act.ts';

/** A move in the words of the field: `concede({ price: 80 }).asking({ delivery: 'slow' })`. */
export interface Saying {
  readonly acts: readonly Act[];
  readonly manner: Manner;
  /** Asks the other side to move to these options, in the same move. */
  asking(wanted: Package): Saying;
  /** With a fact behind it. */
  claiming(kind: ClaimKind, as: ClaimWay, fact?: string): Saying;
  and(more: Saying): Saying;
  hardLine(): Saying;
  firmly(): Saying;
  atThePerson(): Saying;
}

export const say = (acts: readonly Act[], manner: Manner = PLAIN_MANNER): Saying => ({
  acts,
  manner,
  asking: (wanted) =>
    say(
      [...acts, ...Object.entries(wanted).map(([issue, toward]): Act => ({ kind: 'ask-concession', issue, toward }))],
      manner,
    ),
  claiming: (kind, as, fact) => say([...acts, claimed({ kind, as, ...(fact !== undefined && { fact }) })], manner),
  and: (more) => say([...acts, ...more.acts], manner),
  hardLine: () => say(acts, { ...manner, tone: 'hard-line' }),
  firmly: () => say(acts, { ...manner, tone: 'firm' }),
  atThePerson: () => say(acts, { ...manner, aim: 'person' }),
});

function claimed(claim: Claim): Act {
  if (claim.kind === 'evidence') return { kind: 'cite-evidence', claim };
  return claim.kind === 'alternative' ? { kind: 'refer-alternative', claim } : { kind: 'assert-constraint', claim };
}

export const offer = (offered: Package): Saying => say([{ kind: 'offer', package: offered }]);
export const meso = (...packages: readonly Package[]): Saying => say([{ kind: 'present-meso', packages }]);
export const concede = (options: Package): Saying => say([{ kind: 'concede', options }]);
export const trade = (give: Package, get: Package): Saying => say([{ kind: 'trade', give, get }]);
export const accept = (id: string): Saying => say([{ kind: 'accept', offer: id }]);
export const hold = (issue: string): Saying => say([{ kind: 'hold-boundary', on: { issue } }]);
export const leave = (): Saying => say([{ kind: 'walk-away', reason: 'alternative-is-better', door: 'open' }]);
export const chat = (): Saying => say([{ kind: 'build-rapport' }]);
export const claim = (kind: ClaimKind, as: ClaimWay, fact?: string): Saying => say([]).claiming(kind, as, fact);
export const threaten = (demand: Package, consequence: ActOf<'threaten'>['consequence'] = 'rival'): Saying =>
  say([{ kind: 'threaten', demand, consequence }]);

/** Accepts an offer that settles all that is open, writes the text and signs it. */
export const takeAndSign = (id: string, text: string, whole: Package): Saying =>
  say([
    { kind: 'accept', offer: id },
    { kind: 'summarise', text: whole },
    { kind: 'sign', text },
  ]);
export const sign = (text: string): Saying => say([{ kind: 'sign', text }]);
