import { SIDES, type Side } from '../../domain/side.ts';
import type { ChairPlay, Reversal } from '../../store/pair/reversal.ts';
import { PERSONS, type PairSession } from '../../store/pair/session.ts';
import type { Words } from '../../text/words.ts';
import { percent } from './chair-table.tsx';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';

interface Told {
  readonly words: Words;
  readonly names: PairSession['names'];
}

/** What stands out between the two rounds, in sentences: only what differs, and how far each came in a chair. */
export function insights({ byPerson, byChair }: Reversal, told: Told): readonly string[] {
  return [
    ...SIDES.flatMap((side) => chairTold(byChair[side], side, told)),
    ...PERSONS.flatMap((person) => personTold(byPerson[person], told)),
  ];
}

function chairTold(
  [first, second]: readonly [ChairPlay, ChairPlay],
  side: Side,
  { words, names }: Told,
): readonly string[] {
  const seat = chairName(words, side);
  if (first.reach === undefined || second.reach === undefined) return [];
  const [more, less] = first.reach >= second.reach ? [first, second] : [second, first];
  if ((less.reach ?? 0) < 0)
    return [first, second].flatMap((play) =>
      (play.reach ?? 0) < 0 ? [say('rev.say.below', { name: names[play.person], seat })] : [],
    );
  const [high, low] = [percent(more.reach ?? 0), percent(less.reach ?? 0)];
  return high === low
    ? [say('rev.say.reachSame', { seat, more: high })]
    : [say('rev.say.reach', { seat, best: names[more.person], more: high, other: names[less.person], less: low })];
}

function personTold(plays: readonly [ChairPlay, ChairPlay], { words, names }: Told): readonly string[] {
  const [first, second] = plays;
  const name = names[first.person];
  const seatOf = ({ side }: ChairPlay): string => chairName(words, side);
  const by = (figure: (play: ChairPlay) => number | undefined): readonly [ChairPlay, ChairPlay] | undefined => {
    const [one, two] = [figure(first), figure(second)];
    if (one === undefined || two === undefined || one === two) return undefined;
    return one > two ? [first, second] : [second, first];
  };
  const asked = by(({ argued }) => argued.questions);
  const fair = by(({ foundByOther }) => foundByOther.fair);
  const paired = by(({ steps }) => (steps.all === 0 ? undefined : steps.paired / steps.all));
  return [
    ...(asked === undefined
      ? []
      : [
          say('rev.say.questions', {
            name,
            n: asked[0].argued.questions,
            seat: seatOf(asked[0]),
            m: asked[1].argued.questions,
            other: seatOf(asked[1]),
          }),
        ]),
    ...(paired === undefined
      ? []
      : [say('rev.say.paired', { name, seat: seatOf(paired[0]), other: seatOf(paired[1]) })]),
    ...(fair === undefined
      ? []
      : [
          say('rev.say.fair', {
            name,
            seat: seatOf(fair[0]),
            more: fair[0].foundByOther.fair ?? 0,
            other: seatOf(fair[1]),
            less: fair[1].foundByOther.fair ?? 0,
          }),
        ]),
  ];
}
