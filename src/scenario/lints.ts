import type { Lint } from './lints/lint.ts';
import { noUpperHand, roomAfterAll, tradesAfterAll } from './lints/expectations.ts';
import { confidentialLeaks } from './lints/leaks.ts';
import { missingLines } from './lints/lines.ts';
import { opposedAfterAll, samePriorities, unopposedIssues } from './lints/sameness.ts';
import { missingPortraits, thinSides } from './lints/sides.ts';
import {
  failingDraws,
  nothingToTrade,
  oneSided,
  rareReference,
  rareZopa,
  unlovedIssues,
  unmetRisks,
  untellableRisks,
} from './lints/value.ts';
import { longBriefs, unknownLineKinds, unknownPlaceholders, unmentionedFacts } from './lints/words.ts';

/** What an experienced author would remark on a sound scenario. A new lint is a function and a row. */
export const LINTS: readonly Lint[] = [
  { id: 'weights-rarely-sum', severity: 'error', look: failingDraws },
  { id: 'unknown-placeholder', severity: 'error', look: unknownPlaceholders },
  { id: 'unknown-line', severity: 'error', look: unknownLineKinds },
  { id: 'unknown-portrait', severity: 'error', look: missingPortraits },
  { id: 'missing-lines', severity: 'warning', look: missingLines },
  { id: 'thin-side', severity: 'warning', look: thinSides },
  { id: 'confidential-leak', severity: 'warning', look: confidentialLeaks },
  { id: 'fact-nobody-mentions', severity: 'warning', look: unmentionedFacts },
  { id: 'long-briefs', severity: 'warning', look: longBriefs },
  { id: 'issue-nobody-wants', severity: 'warning', look: unlovedIssues },
  { id: 'nothing-to-trade', severity: 'warning', look: nothingToTrade },
  { id: 'same-priorities', severity: 'warning', look: samePriorities },
  { id: 'nothing-to-negotiate', severity: 'warning', look: unopposedIssues },
  { id: 'opposed-after-all', severity: 'warning', look: opposedAfterAll },
  { id: 'trades-after-all', severity: 'warning', look: tradesAfterAll },
  { id: 'room-after-all', severity: 'warning', look: roomAfterAll },
  { id: 'no-upper-hand', severity: 'warning', look: noUpperHand },
  { id: 'rarely-room', severity: 'warning', look: rareZopa },
  { id: 'reference-out-of-reach', severity: 'warning', look: rareReference },
  { id: 'one-side-wins', severity: 'warning', look: oneSided },
  { id: 'risk-without-clause', severity: 'warning', look: unmetRisks },
  { id: 'risk-without-fact', severity: 'warning', look: untellableRisks },
];
