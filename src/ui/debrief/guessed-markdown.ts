import { otherSide } from '../../domain/side.ts';
import { hasGuesses } from '../../store/select/guesses-compared.ts';
import { sideText } from '../../text/words.ts';
import { say } from './debrief-say.ts';
import { GUESS_COLUMNS, guessTexts, worthText, type Compared } from './guessed-text.ts';

/** What was guessed of the other side beside what was so, as a part of the debrief in Markdown. */
export function guessedMarkdown(written: Compared): readonly string[] {
  const name = sideText(written.words, otherSide(written.side)).person.short;
  return [
    `## ${say('guessed.title', { name })}`,
    '',
    ...(hasGuesses(written.compared) ? [say('guessed.lead', { name }), '', ...table(written)] : [worthText(written)]),
    '',
  ];
}

const table = (written: Compared): readonly string[] => [
  row(GUESS_COLUMNS.map((column) => say(`guessed.${column}`))),
  row(GUESS_COLUMNS.map(() => '---')),
  ...guessTexts(written).flatMap(({ title, guess, how, truth }) => {
    const [first, ...rest] = truth;
    const guessed = [guess === '' ? say('guessed.none') : guess, ...how].join(', ');
    return first === undefined
      ? [row([title, guessed, say('guessed.noneTrue'), ''])]
      : [row([title, guessed, ...known(first)]), ...rest.map((one) => row(['', '', ...known(one)]))];
  }),
];

type Line = ReturnType<typeof guessTexts>[number];

const known = ({ text, isHit, heard }: Line['truth'][number]): readonly string[] => [
  isHit ? `${text} (${say('guessed.hit')})` : text,
  heard,
];

/** What somebody typed over several lines, or with a bar in it, must stay in its cell. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/gu, ' ').replaceAll('|', String.raw`\|`)).join(' | ')} |`;
