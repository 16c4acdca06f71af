import { resumeGame as resume, startGame as start } from '../../store/game.ts';
import { personSide as person } from '../../store/play.ts';
import { loadScenario as load } from '../words/load-scenario.ts';

// one lazy chunk with everything that plays, so that the library opens without it
export const resumeGame = resume;
export const startGame = start;
export const personSide = person;
export const loadScenario = load;
