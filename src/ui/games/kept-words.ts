import type { CounterpartyType } from '../../domain/seat.ts';
import { otherSide } from '../../domain/side.ts';
import type { ListedGame, StoredGame } from '../../store/keeper.ts';
import type { KeptRow } from '../../store/select/kept-rows.ts';
import type { TableSummary } from '../../store/summary.ts';
import { LABELS } from '../../text/messages/en/labels.ts';
import type { KeptTable } from '../keep/shelf.ts';
import { cardOf, chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import { say } from './games-say.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment of the wall clock. */
export const whenText = (at: number): string => WHEN.format(at);

/** What a table goes by: the person's name for it, its scenario, or the assignment that brought the scenario along. */
export function titleOf({ name, scenario, assigned }: Pick<ListedGame, 'name' | 'scenario' | 'assigned'>): string {
  return name ?? cardOf(scenario)?.title ?? assigned?.title ?? say('unknownScenario', { id: scenario });
}

/** A table of a file, so that one knows which is meant. */
export const titleAndDay = (game: StoredGame): string =>
  say('imported.one', { title: titleOf(game), when: whenText(game.playedAt) });

/** Whom one met, once it may be told. */
export const metType = ({ opposite, outcome }: TableSummary): CounterpartyType | undefined =>
  outcome !== undefined && opposite.kind === 'counterparty' ? opposite.type : undefined;

/** A row of the list with all that it is looked for by. */
export interface Row extends KeptRow, KeptTable {
  readonly card: ScenarioCard | undefined;
  readonly title: string;
}

export function rowOf({ game, summary }: KeptTable): Row {
  const card = cardOf(game.scenario);
  const title = titleOf(game);
  const type = metType(summary);
  const people = card?.sides.flatMap(({ house, person }) => [house, person.name, person.role]) ?? [];
  const words = [title, card?.title ?? '', card?.place ?? '', type === undefined ? '' : LABELS.types[type].label];
  return {
    ...{ game, summary, card, title, type },
    isOver: summary.outcome !== undefined,
    context: card?.context,
    playedAt: game.playedAt,
    words: [...words, ...people],
  };
}

/** Whose chair it was, and who sat opposite. */
export function chairText({ card, summary: { side }, type }: Row): string {
  if (card === undefined) return '';
  const { seat } = chairOf(card, side);
  const { name } = chairOf(card, otherSide(side)).person;
  return type === undefined
    ? say('chair', { seat, name })
    : say('chairMet', { seat, name, type: LABELS.types[type].label });
}
