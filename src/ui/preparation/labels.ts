import type { KnownFact, SeatView } from '../../engine/seat-view.ts';
import type { Words } from '../../text/words.ts';

/** What an issue is called on the sheets. */
export const issueLabel = (words: Words, id: string): string => words.scenario.issues[id]?.label ?? id;

/** What a fact is called on the sheets. */
export const factLabel = (words: Words, id: string): string => words.scenario.facts[id]?.label ?? id;

/** Facts one knows without having been told. */
export const ownFacts = ({ facts }: Pick<SeatView, 'facts'>): readonly KnownFact[] => facts.filter(({ own }) => own);
