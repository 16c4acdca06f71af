import type { LineKind } from '../../../engine/voice.ts';

/** The shortest a scripted side can say where its lines are used up: what it did, and no more. Kinds that are not here end in a cue. */
export const BARE = {
  'first-offer': '{pkg}.',
  'counter-offer': '{pkg}.',
  'conditional-trade': '{give} for {get}.',
  hold: '{mine}.',
  refusal: 'Not that.',
  meso: '{opt}.',
  retraction: 'I take it back.',
  'accept-part': '{pkg}: agreed.',
  accept: 'Agreed.',
  summary: '{pkg}. One text.',
  'annex-told': 'There is also {annex}.',
  signing: 'Signed.',
  pause: 'Until {date}, then.',
  answer: '{told}',
  leaving: 'We stop here.',
} as const satisfies Readonly<Partial<Record<LineKind, string>>>;
