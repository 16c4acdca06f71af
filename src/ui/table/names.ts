import { issueText } from '../../text/words.ts';
import type { SeatAtTable } from './seat-context.tsx';

type Named = Pick<SeatAtTable, 'words' | 'scenario' | 'view' | 'me' | 'them'>;

/** What an issue is called on forms and cards. */
export const issueName = ({ words }: Pick<Named, 'words'>, id: string): string => issueText(words, id)?.label ?? id;

/** An interest the other side has told, or one's own. */
export const interestName = ({ them, me }: Named, id: string): string =>
  them.interests[id]?.phrase ?? me.interests[id]?.phrase ?? id;

/** A fact by the name under which it was told: with the figure that was heard, whatever is so. */
export function factName({ words, scenario, view }: Named, id: string): string {
  const text = words.scenario.facts[id];
  if (text === undefined) return id;
  const known = view.facts.find((fact) => fact.id === id);
  if (known?.own !== false || known.value === undefined) return text.label;
  const straight = scenario.facts.find((fact) => fact.id === id)?.value;
  return known.value === straight ? text.label : (text.inflated ?? text.label);
}

export const alternativeName = ({ me }: Pick<Named, 'me'>, id: string): string => me.alternatives[id]?.label ?? id;
