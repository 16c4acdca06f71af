import type { Show, Stage } from './stage.ts';
import { balanceView } from './views/balance.ts';
import { cardsView } from './views/cards.ts';
import { clockView } from './views/clock.ts';
import { doorView } from './views/door.ts';
import { folderView } from './views/folder.ts';
import { lampView } from './views/lamp.ts';
import { personView } from './views/person.ts';
import { roomView } from './views/room.ts';
import { rulerView } from './views/ruler.ts';
import { tableView } from './views/table.ts';
import { thingsView } from './views/things.ts';
import { windowView } from './views/window.ts';

/** Every thing in the room, from the back of the picture to the front. */
export const VIEWS: readonly ((stage: Stage) => Show)[] = [
  roomView,
  lampView,
  windowView,
  thingsView,
  doorView,
  clockView,
  personView,
  tableView,
  folderView,
  balanceView,
  cardsView,
  rulerView,
];
