import type { Sign } from '../../../engine/tactics/signs.ts';
import type { Tactic } from '../../../engine/tactics/tactic.ts';

/** The six lines: what each is, how one recognises it at the table, and the source that has it. */
export const TACTIC_WORDS = {
  opening: {
    label: 'Opening',
    about: 'One side shows that it wants to get there together; the other keeps the talk friendly.',
    recognised:
      'Greetings, an agenda, interests told, room to speak. Nobody leans on anybody, and this side has not moved yet.',
    source: 'M',
  },
  'win-win': {
    label: 'Win-win',
    about: 'Both put in what they know and can give, and both come away with more.',
    recognised: 'Trades, bundles, clauses, answers, evidence: from both. Both have moved.',
    source: 'M',
  },
  request: {
    label: 'Request',
    about: 'One side needs what only the other can tell, and gives ground to hear it.',
    recognised:
      'Questions with a step or a promise beside them. The other side answers, or does not, and stays where it is.',
    source: 'M',
  },
  'forced-transition': {
    label: 'Forced transition',
    about: 'The side with the greater weight takes the lead and sees no reason to give anything.',
    recognised:
      'Ultimatums, dates, rivals, a hard tone, and no step of its own. The other side does not stand up to it.',
    source: 'M',
  },
  defense: {
    label: 'Defense',
    about: 'Positions are held with as little room as can be: what one gains the other loses.',
    recognised: 'Boundaries, refusals, the same offer again, waiting. No step, or a crumb.',
    source: 'M',
  },
  bargaining: {
    label: 'Bargaining',
    about: 'Nobody hopes for much any more; each tries to lose as little as it can.',
    recognised: 'Small cuts, or cuts on one issue, one after another or between two refusals. Nothing is traded.',
    source: 'M',
  },
} as const satisfies Record<
  Tactic,
  { readonly label: string; readonly about: string; readonly recognised: string; readonly source: string }
>;

const termOf = ({ label, about, source }: (typeof TACTIC_WORDS)[Tactic]) => ({ term: label, about, source });

/** The same six as words of the trade. */
export const TACTIC_GLOSSARY = {
  opening: termOf(TACTIC_WORDS.opening),
  'win-win': termOf(TACTIC_WORDS['win-win']),
  request: termOf(TACTIC_WORDS.request),
  'forced-transition': termOf(TACTIC_WORDS['forced-transition']),
  defense: termOf(TACTIC_WORDS.defense),
  bargaining: termOf(TACTIC_WORDS.bargaining),
} as const satisfies Record<Tactic, unknown>;

/** What decided. The verbs stand in the past, so that they go after a name and after “never”. */
export const TACTIC_GROUNDS = {
  begins: 'from here: {tactic}',
  side: '{who} {what}',
  shows: '{what} ({n, plural, one {round} other {rounds}} {rounds})',
  lacks: 'never {what}',
  signs: {
    welcomes: 'showed good will',
    asks: 'asked',
    contributes: 'put something in',
    moves: 'moved',
    pays: 'paid with a step or a promise',
    cuts: 'cut',
    presses: 'pressed',
    stands: 'stood firm',
    haggles: 'cut or refused',
    gives: 'gave something',
    offends: 'attacked',
  } satisfies Record<Sign, string>,
} as const;
