import { otherSide, SIDES } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import type { Refusal } from '../engine/refusal.ts';
import { formatMessage } from './message.ts';
import { formatNumber } from './numbers.ts';
import { sayIssue, sayList, sayOption } from './options.ts';
import { capital, typeset } from './template.ts';
import { issueText, sideText, type Words } from './words.ts';

/**
 * Why an input was refused and what would help, in one or two sentences for the person who tried.
 *
 * @param acts - the acts of the refused move, so that the one in question can be named where there were several
 */
export function refusalText(words: Words, refusal: Refusal, acts: readonly Act[] = []): string {
  const { messages } = words;
  const issue = refusal.issue === undefined ? '' : sayIssue(words, refusal.issue);
  const option =
    refusal.option === undefined
      ? ''
      : sayOption(words, refusal.issue ?? '', { option: refusal.option, form: 'phrase' });
  const name = refusal.name === undefined ? issue : nameOf(words, refusal.name);
  const said = formatMessage(messages.locale, messages.refusals[refusal.code], {
    issue,
    Issue: capital(issue),
    issues: sayList(
      words,
      Object.keys(words.scenario.issues).map((id) => sayIssue(words, id)),
    ),
    option,
    Option: capital(option),
    options: optionsOf(words, refusal.issue),
    name,
    Name: capital(name),
    detail: (refusal.detail ?? '').replace(/^: /u, ''),
  });
  const [only, more] = acts;
  const act = refusal.act === undefined || more === undefined || only === undefined ? undefined : acts[refusal.act];
  return typeset(act === undefined ? said : `${capital(messages.labels.acts[act.kind])}: ${said}`);
}

/** What an issue offers: its options by name, or its figures from end to end. */
function optionsOf(words: Words, id: string | undefined): string {
  const text = id === undefined ? undefined : issueText(words, id);
  if (text?.options !== undefined)
    return sayList(
      words,
      Object.values(text.options).map(({ phrase }) => phrase),
    );
  const scale = id === undefined ? undefined : words.scales[id];
  if (id === undefined || scale === undefined) return '';
  const { messages } = words;
  return formatMessage(messages.locale, messages.phrases.figures, {
    from: formatNumber(messages.phrases.number, scale.min),
    to: sayOption(words, id, { option: scale.max, form: 'phrase' }),
    step: formatNumber(messages.phrases.number, scale.step),
  });
}

/** A thing by the name people give it; an id that nothing goes by is shown as it is. */
function nameOf(words: Words, id: string): string {
  const { scenario } = words;
  const known =
    scenario.facts[id]?.phrase ??
    scenario.annexes[id]?.label ??
    scenario.rules[id] ??
    SIDES.map((side) => sideText(words, otherSide(side)))
      .map((side) => side.alternatives[id]?.phrase ?? side.interests[id]?.phrase)
      .find((phrase) => phrase !== undefined);
  return known ?? `“${id}”`;
}
