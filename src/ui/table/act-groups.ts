import type { ActKind } from '../../engine/act.ts';
import type { Stage } from '../../store/select/likely-stage.ts';

/** The six tabs of the composer, in the order of a conversation. */
export const ACT_GROUPS = ['open', 'explore', 'offer', 'trade', 'steady', 'close'] as const satisfies readonly Stage[];
export type ActGroup = (typeof ACT_GROUPS)[number];

/** Which acts stand under which tab, the likely ones first. */
export const ACTS_IN = {
  open: [
    'build-rapport',
    'propose-agenda',
    'share-interest',
    'answer',
    'decline-to-answer',
    'disclose-risk',
    'promise',
    'misdirect',
  ],
  explore: [
    'ask-interest',
    'ask-constraint',
    'ask-alternative',
    'reflect',
    'invite',
    'stay-silent',
    'name-discrepancy',
    'ask-about-text',
  ],
  offer: ['offer', 'present-meso', 'cite-evidence', 'state-range', 'disclose-reservation', 'retract'],
  trade: [
    'trade',
    'ask-concession',
    'add-clause',
    'concede',
    'offer-face-saving',
    'refer-alternative',
    'assert-constraint',
  ],
  steady: ['acknowledge-feeling', 'hold-boundary', 'reality-test', 'restart', 'pause', 'escalate-sponsor', 'threaten'],
  close: [
    'propose-closing',
    'accept',
    'reject',
    'summarise',
    'sign',
    'add-governance',
    'attach-term',
    'ask-one-more',
    'walk-away',
  ],
} as const satisfies Readonly<Record<ActGroup, readonly ActKind[]>>;

export const groupOf = (kind: ActKind): ActGroup =>
  ACT_GROUPS.find((group) => ACTS_IN[group].some((other) => other === kind)) ?? 'open';
