import type { Side } from '../../domain/side.ts';
import type { ChairPlay } from '../../store/pair/reversal.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { wholeScore } from '../debrief/headline.tsx';
import tables from './tables.module.css';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';

interface JointPointsProps {
  readonly chairs: readonly ChairPlay[];
  readonly words: Words;
  readonly name: (side: Side) => string;
}

/** Both sides' points next to each other, each in its own. */
export function JointPoints({ chairs, words, name }: JointPointsProps) {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const rows: readonly { readonly label: string; readonly of: (chair: ChairPlay) => string }[] = [
    { label: say('joint.signed'), of: (chair) => (chair.outcome === 'signed' ? points(chair.points) : '–') },
    { label: say('joint.limit'), of: (chair) => points(chair.points - chair.surplus) },
    { label: say('joint.above'), of: (chair) => points(chair.surplus) },
    { label: say('joint.realised'), of: (chair) => points(chair.realised) },
    { label: say('joint.gave'), of: (chair) => points(chair.gave.cost) },
    { label: say('joint.got'), of: (chair) => points(chair.got.worth) },
    {
      label: say('joint.grade'),
      of: ({ overall }) => (overall === undefined ? say('joint.noGrade') : String(wholeScore(overall))),
    },
  ];
  return (
    <Scroll label={say('joint.pointsCaption')}>
      <table className={tables.table}>
        <caption className="visually-hidden">{say('joint.pointsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('joint.who')}</th>
            {chairs.map(({ side }) => (
              <th key={side} scope="col">
                {name(side)}
                <small>{chairName(words, side)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {chairs.map((chair) => (
                <td key={chair.side}>{of(chair)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
