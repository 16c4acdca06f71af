import type { StoredGame, UnreadableGame } from '../../store/keeper.ts';

/** Whether a kept game could be read; asked before the code that reads games has come. */
export const isReadable = (game: StoredGame | UnreadableGame): game is StoredGame => 'branches' in game;
