import type { ActKind } from '../engine/act.ts';
import type { LineKind } from '../engine/voice.ts';

/** What the other side must have done for a line of the kind to be an answer. */
export const CALLED_BY: Readonly<Partial<Record<LineKind, ActKind>>> = {
  'small-talk': 'build-rapport',
  agenda: 'propose-agenda',
  meso: 'present-meso',
  empathy: 'acknowledge-feeling',
  invited: 'invite',
  silence: 'stay-silent',
  pause: 'pause',
  summary: 'summarise',
  'one-more': 'ask-one-more',
  'risk-told': 'disclose-risk',
  'own-risk': 'disclose-risk',
};
