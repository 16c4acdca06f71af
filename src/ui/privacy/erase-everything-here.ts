import type { Services } from '../app/services.tsx';
import { clearDatabase } from '../keep/stored-rows.ts';
import { DATABASES } from './places.ts';

/** Takes everything of Parley off this device but the files of the program; rejects where the browser does not let it. */
export async function eraseEverythingHere({ keeper, games, classes, forgetRest }: Services): Promise<void> {
  for (const { id } of await keeper.shelf()) {
    await keeper.erase(id);
    games.close(id);
  }
  const { taken, composed, received, remarks } = await classes();
  await Promise.all([taken, composed, received, remarks].map((rows) => rows.erase('')));
  // whoever plays on in a tab of their own keeps what that tab holds in memory
  await clearDatabase(DATABASES.pairs.name);
  forgetRest();
}
