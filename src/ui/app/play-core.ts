import { isPlayable } from '../../counterparty/counterparty.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../domain/seat.ts';
import { resumeGame as resume, startGame as start } from '../../store/game.ts';
import { personSide as person } from '../../store/play.ts';
import { loadScenario as load } from '../words/load-scenario.ts';

/** The types a person can sit down with. */
export const PLAYABLE_TYPES: readonly CounterpartyType[] = COUNTERPARTY_TYPES.filter(isPlayable);

// one lazy chunk with everything that plays, so that the library opens without it
export const resumeGame = resume;
export const startGame = start;
export const personSide = person;
export const loadScenario = load;
