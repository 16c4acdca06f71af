import type { Side } from '../../domain/side.ts';
import type { Log } from '../../engine/events.ts';
import type { State } from '../../engine/state.ts';
import { view } from '../../engine/view.ts';
import { preparedOf } from '../../store/select/prepared.ts';
import { numberInWords } from '../../text/numbers.ts';
import { sayList, sayOption } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';

interface Prepared {
  readonly words: Words;
  readonly log: Log;
  readonly state: State;
  readonly side: Side;
}

/** What lay on the desk, and what of it came to the table, in a few sentences. */
export function preparedText({ words, log, state, side }: Prepared): string {
  const { number } = words.messages.phrases;
  const { sheets, bundles, evidence, opening } = preparedOf(log, view(state, side));
  const counted = ({ all, used }: { readonly all: number; readonly used: number }) => ({
    all,
    used,
    allWords: numberInWords(number, all),
    usedWords: numberInWords(number, used),
  });
  return [
    sheets.length === 0
      ? say('prepared.none')
      : say('prepared.sheets', {
          sheets: sayList(
            words,
            sheets.map((sheet) => say(`prepared.sheet.${sheet}`)),
          ),
        }),
    ...(bundles === undefined ? [] : [say('prepared.bundles', counted(bundles))]),
    ...(evidence === undefined ? [] : [say('prepared.evidence', counted(evidence))]),
    ...(opening === undefined
      ? []
      : [
          say(opening.isUsed ? 'prepared.opened' : 'prepared.notOpened', {
            option: sayOption(words, opening.issue, { option: opening.open, form: 'long' }),
          }),
        ]),
    say('prepared.points'),
  ].join(' ');
}
