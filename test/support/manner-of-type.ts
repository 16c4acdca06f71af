import type { CounterpartyType } from '../../src/domain/seat.ts';

interface Manner {
  /** Words that are foreign to the type, before it is helped. */
  readonly avoids: RegExp;
  /** Marks that the type does not use. */
  readonly marks: RegExp;
}

/** What each type would not say, and how it would not be written. @source voices §2 */
export const MANNER_OF: Readonly<Record<CounterpartyType, Manner>> = {
  avoidant: {
    avoids: /\b(?:no|i want|must|because|never|always)\b(?! trouble| problem| hurry| objection)/iu,
    marks: /[!—;]/u,
  },
  warrior: {
    avoids:
      /\b(?:perhaps|sorry|thanks?|feel\w*|could we|we|we're|we've|we'll|us|our|ours|let's|because|please|maybe)\b/iu,
    marks: /[!—;]/u,
  },
  diplomat: {
    avoids: /(?:^|[.?] )No\b|\b(?:always|never|i want|blame|hurry up|at once|immediately)\b/iu,
    marks: /[!—…]/u,
  },
  uncontrolled: { avoids: /\b(?:provided|therefore)\b/iu, marks: /;/u },
};
