import type { Option, Package } from '../domain/package.ts';
import { formatNumber, numberInWords, withUnit } from './numbers.ts';
import { issueText, type Words } from './words.ts';

/** On a card (`6 %`), in the mouth (`6 %`), or in full at first mention (`a 6 % uplift`). */
export type OptionForm = 'label' | 'phrase' | 'long';

/** An option of an issue in words, exact to the figure. */
export function sayOption(words: Words, issue: string, { option, form }: { option: Option; form: OptionForm }): string {
  const text = issueText(words, issue);
  if (typeof option === 'string') {
    const said = text?.options?.[option];
    return (form === 'label' ? said?.label : said?.phrase) ?? option;
  }
  const figure = formatNumber(words.messages.phrases.number, option);
  const { value } = text ?? {};
  if (value === undefined) return figure;
  const single = form === 'label' ? value.oneOnCard : value.one;
  if (option === 1 && single !== undefined) return single;
  const { article } = words.messages.phrases;
  return withUnit(value[form], figure).replace(new RegExp(article.before, 'u'), article.after);
}

/** An issue in the mouth: `the uplift`. */
export const sayIssue = (words: Words, issue: string): string => issueText(words, issue)?.phrase ?? issue;

/** Several things in a row: `a, b and c`. */
export function sayList({ messages }: Pick<Words, 'messages'>, parts: readonly string[]): string {
  const { between, last } = messages.phrases.list;
  const end = parts.at(-1);
  if (end === undefined) return '';
  return parts.length === 1 ? end : `${parts.slice(0, -1).join(between)}${last}${end}`;
}

/** A package in words, issue by issue in its own order. */
export const sayPackage = (words: Words, candidate: Package, form: OptionForm): string =>
  sayList(
    words,
    Object.entries(candidate).map(([issue, option]) => sayOption(words, issue, { option, form })),
  );

/** How far two figures of an issue lie apart: `five points`, `half a point`, `15 days`; undefined where it has no figures. */
export function sayDistance(words: Words, unit: string | undefined, distance: number): string | undefined {
  const { distance: forms, number } = words.messages.phrases;
  if (unit === undefined || !isUnit(forms, unit)) return undefined;
  const { many, one, half } = forms[unit];
  const size = Math.abs(distance);
  if (size === 1) return one;
  return withUnit(size === 0.5 ? half : many, numberInWords(number, size));
}

const isUnit = <Forms extends object>(forms: Forms, unit: string): unit is Extract<keyof Forms, string> =>
  unit in forms;
