import type { ReferencePlayer as Name } from '../domain/seat.ts';
import { playBy } from './play-by.ts';
import type { ReferencePlayer } from './player.ts';
import { random } from './random.ts';
import { STYLES } from './style.ts';

/** Every headless player by name. */
export const REFERENCE_PLAYERS: Record<Name, ReferencePlayer> = {
  expert: playBy(STYLES.expert),
  integrative: playBy(STYLES.integrative),
  conceder: playBy(STYLES.conceder),
  hardliner: playBy(STYLES.hardliner),
  bluffer: playBy(STYLES.bluffer),
  'silent-consent': playBy(STYLES['silent-consent']),
  random,
  haggler: playBy(STYLES.haggler),
};
