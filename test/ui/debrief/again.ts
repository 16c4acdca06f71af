import type { ReferencePlayer } from '../../../src/domain/seat.ts';
import { view } from '../../../src/engine/view.ts';
import { drawShare } from '../../../src/kernel/chance.ts';
import { REFERENCE_PLAYERS } from '../../../src/players/reference-players.ts';
import { ownSteps } from '../../../src/store/select/parting.ts';
import type { OpenGame } from '../../../src/ui/app/games.ts';

/** Goes back to an own move, counted from 0, and lets a reference player play on for so many moves. */
export async function playAgain(
  { game, side }: OpenGame,
  { from, player, moves = 99 }: { readonly from: number; readonly player: ReferencePlayer; readonly moves?: number },
): Promise<void> {
  const own = ownSteps(game.get().table.log, side).filter(({ step }) => step.kind === 'moveMade');
  await game.rewind(own[from]?.seq ?? 1);
  for (let made = 0; made < moves && game.get().table.state.outcome === undefined; made += 1) {
    const { state } = game.get().table;
    const chance = (purpose: string, n = 0) => drawShare({ seed: 1, purpose, round: state.round, n });
    const said = await game.dispatch({
      kind: 'move',
      side,
      ...REFERENCE_PLAYERS[player].move(view(state, side), chance),
    });
    if (!said.ok) throw new Error(said.error.code);
  }
}
