import type { Dial, DialStep } from '../../../domain/tuning.ts';

/** The dials of a counterparty, in the words of somebody who has met such people. */
export const DIAL_WORDS = {
  patience: {
    label: 'Patience',
    about: 'How long it bears being asked for more and given nothing. With little it heats up soon, and some get up.',
  },
  firmness: {
    label: 'Firmness',
    about: 'How much it holds out for, how late it gives way, and how small its steps are.',
  },
  volatility: {
    label: 'Volatility',
    about: 'How hard pressure, insults and lies hit it, and how long the heat stays.',
  },
  suspicion: {
    label: 'Suspicion',
    about: 'How readily it doubts a claim, and so how often it sees through a bluff.',
  },
  openness: {
    label: 'Openness',
    about: 'How much it trusts to begin with, and how fast kind words, fair steps and evidence win it.',
  },
  honesty: {
    label: 'Honesty',
    about:
      'How seldom it puts its own alternative better than it is, and how readily it tells a risk that only it can see; with less than usual, never.',
  },
} as const satisfies Record<Dial, { readonly label: string; readonly about: string }>;

/** From much less to much more. */
export const DIAL_STEP_WORDS = {
  '-2': 'much less',
  '-1': 'less',
  0: 'as usual',
  1: 'more',
  2: 'much more',
} as const satisfies Record<DialStep, string>;
