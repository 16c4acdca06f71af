import type { Claim } from '../domain/claim.ts';
import type { Option, Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { formatPoints, numberInWords } from './numbers.ts';
import type { Moment } from './moment.ts';
import { sayIssue, sayList, sayOption, type OptionForm } from './options.ts';
import type { Filler } from './template.ts';
import { issueText, sideText, type Words } from './words.ts';

/** Words as they are; undefined and empty stay unfilled. */
export const asWords = (text: string | undefined): Filler | undefined =>
  text === undefined || text === '' ? undefined : { text };

/** An issue with its article. */
export const issueFiller = (words: Words, id: string | undefined): Filler | undefined =>
  id === undefined || issueText(words, id) === undefined
    ? undefined
    : { text: sayIssue(words, id), plural: issueText(words, id)?.plural ?? false };

/** One option of an issue. */
export function optionFiller(
  words: Words,
  issue: string | undefined,
  { option, form }: { readonly option: Option | undefined; readonly form: OptionForm },
): Filler | undefined {
  if (issue === undefined || option === undefined) return undefined;
  return { text: sayOption(words, issue, { option, form }), values: [`${issue}=${option}`] };
}

/** Some options in a row; undefined for none. */
export function packageFiller(
  words: Words,
  entries: readonly (readonly [string, Option])[],
  form: OptionForm,
): Filler | undefined {
  if (entries.length === 0) return undefined;
  return {
    text: sayList(
      words,
      entries.map(([issue, option]) => sayOption(words, issue, { option, form })),
    ),
    plural: entries.length > 1,
    values: entries.map(([issue, option]) => `${issue}=${option}`),
  };
}

/** Points as somebody would say them. */
export const pointsFiller = (words: Words, points: number): Filler => ({
  text: words.messages.phrases.points.replace('{n}', formatPoints(words.messages.phrases.number, points)),
});

/** A number, in words to twelve. */
export const numberFiller = (words: Words, value: number): Filler => ({
  text: numberInWords(words.messages.phrases.number, value),
});

/** The entries of a package that its speaker has not put forward before. */
export const changedEntries = (moment: Moment, offered: Package): readonly (readonly [string, Option])[] =>
  Object.entries(offered).filter(
    ([issue, option]) => moment.stands.mine[issue] !== option && moment.settled[issue] !== option,
  );

/** Words of one side in the mouth of the other: `our board meeting` becomes `your board meeting`. */
export function turned(words: Words, phrase: string): string {
  const forms: Readonly<Record<string, string>> = words.messages.phrases.turned;
  const found = Object.keys(forms).join('|');
  return phrase.replaceAll(new RegExp(`\\b(?:${found})\\b`, 'gu'), (word) => forms[word] ?? word);
}

/** A role behind a side, as the speaker would name it. */
export function personFiller(
  words: Words,
  moment: Moment,
  { of, at = 0 }: { readonly of: Side; readonly at?: number },
): Filler | undefined {
  const { people } = sideText(words, of);
  const phrase = people[at % Math.max(1, people.length)];
  if (phrase === undefined) return undefined;
  return { text: of === moment.side ? phrase : turned(words, phrase) };
}

/** A fact as a noun phrase in the speaker's mouth. */
export function factFiller(
  words: Words,
  moment: Moment,
  { id, inflated = false }: { readonly id: string | undefined; readonly inflated?: boolean },
): Filler | undefined {
  if (id === undefined) return undefined;
  const text = words.scenario.facts[id];
  if (text === undefined) return undefined;
  const phrase = inflated ? (text.inflated ?? text.phrase) : text.phrase;
  const fact = moment.facts.find((candidate) => candidate.id === id);
  const isTheirs = fact?.holder === otherSide(moment.side);
  return { text: isTheirs ? turned(words, phrase) : phrase };
}

/** What a claim speaks of, as a noun phrase that says as much as the claim does. */
export function claimFiller(words: Words, moment: Moment, claim: Claim | undefined): Filler | undefined {
  if (claim === undefined) return undefined;
  const { vague, fabricated } = words.messages.claimPhrases;
  switch (claim.as) {
    case 'straight':
      return factFiller(words, moment, { id: claim.fact });
    case 'inflated':
      return factFiller(words, moment, { id: claim.fact, inflated: true });
    case 'vague':
      return { text: vague[claim.kind] };
    case 'fabricated':
      return { text: fabricated[claim.kind] };
  }
}
