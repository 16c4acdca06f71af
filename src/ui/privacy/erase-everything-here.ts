import type { Services } from '../app/services.tsx';
import { erasePairs } from '../pair/pair-database.ts';

/** Takes everything of Parley off this device but the files of the program; rejects where the browser does not let it. */
export async function eraseEverythingHere({ keeper, games, classes, forgetRest }: Services): Promise<void> {
  for (const { id } of await keeper.shelf()) {
    await keeper.erase(id);
    games.close(id);
  }
  const { taken, composed, received, remarks } = await classes();
  await Promise.all([taken, composed, received, remarks].map((rows) => rows.erase('')));
  await erasePairs();
  forgetRest();
}
