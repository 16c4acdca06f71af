import { SURVEY_ITEMS } from '../../domain/survey.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { effectOf } from '../../scoring/moments.ts';
import type { Grade } from '../../scoring/scorecard.ts';
import { compareLines } from '../../store/select/compare-lines.ts';
import { aftermathText, outcomeText } from '../../text/event-text.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText, type Words } from '../../text/words.ts';
import { sayByDay } from './by-day.ts';
import type { Shown } from './chapters.tsx';
import { say } from './debrief-say.ts';
import { signed, tenths } from './figures.ts';
import { guessedMarkdown } from './guessed-markdown.ts';
import { differenceText } from './lines/difference-text.ts';
import type { KnownLine } from './lines/known-lines.ts';
import { endOf, nameOf } from './lines/line-words.ts';
import { pairOf } from './lines/pair-of.ts';
import { reviewQuestions } from './review-questions.ts';
import { byWeight } from './told.ts';

interface Written {
  readonly words: Words;
  readonly shown: Shown;
  readonly state: State;
  readonly side: Side;
  /** All lines of play of the game, and which one this is; where there are several, they are told. */
  readonly lines?: readonly KnownLine[];
  readonly line?: number;
}

/** The debrief as plain Markdown: what one would hand in. */
export function debriefMarkdown(written: Written): string {
  const parts = [head, linesOfPlay, moments, findings, across, guessed, survey, months, answers];
  return `${parts.flatMap((part) => part(written)).join('\n')}\n`;
}

const quoted = (said: string): string => `> ${said}`;

function head({ words, shown: { debrief, prepared }, state, side }: Written): readonly string[] {
  const { grading } = words.messages;
  const { overall, axes } = debrief.scorecard;
  const own = state.selfAssessed[side];
  const score = (grade: Grade<string>): string =>
    grade.kind === 'graded' ? tenths(grade.hundredths) : say('noneGraded');
  return [
    `# ${words.scenario.title}`,
    '',
    ...(state.outcome === undefined ? [] : [outcomeText(words, state.outcome), '']),
    `## ${say('md.grade')}`,
    '',
    `${say('compare.overall')}: **${score(overall)}**`,
    '',
    ...(own === undefined ? [] : [say('md.selfAssessed', { own }), '']),
    ...axes.map(({ axis, weight, grade }) => {
      const why = grade.kind === 'graded' ? '' : ` (${grading.notGraded.axis[grade.reason]})`;
      return `- ${grading.axes[axis].label} (${say('weight', { n: weight })}): ${score(grade)}${why}`;
    }),
    '',
    prepared,
    '',
  ];
}

function linesOfPlay({ words, side, lines = [], line = 0 }: Written): readonly string[] {
  if (lines.length < 2) return [];
  const [left, right] = pairOf(lines, line);
  const name = sideText(words, otherSide(side)).person.short;
  const comparison = compareLines(left, right, side);
  return [
    `## ${say('lines.title')}`,
    '',
    ...lines.map((one) => `- ${say('lines.n', { n: one.n })}: ${nameOf(words, one)} (${endOf(words, one)})`),
    '',
    differenceText(words, comparison, { a: left.n, b: right.n, name }),
    '',
    ...(comparison.difference === undefined ? [] : [say('two.caveat'), '']),
  ];
}

function moments({ words, shown: { debrief, told } }: Written): readonly string[] {
  if (debrief.moments.length === 0) return [];
  const points = (hundredths: number): string => formatPoints(words.messages.phrases.number, hundredths / 100);
  return [
    `## ${say('moments')}`,
    '',
    ...debrief.moments.flatMap((moment) => {
      const here = told.findings.filter((one) => one.findings.some((finding) => moment.findings.includes(finding)));
      const said = told.lines.find(({ seq }) => seq === moment.move);
      const isLoss = effectOf(moment) < 0;
      const effect = say(isLoss ? 'moments.lost' : 'moments.gained', {
        n: points(isLoss ? moment.lost : moment.gained),
      });
      return [
        `### ${say('md.effect', { round: said?.round ?? 1, effect })}`,
        '',
        ...(said === undefined || said.said === '' ? [] : [quoted(said.said), '']),
        ...here.map(({ title }) => `- ${title}`),
        '',
      ];
    }),
  ];
}

function findings({ words, shown: { told } }: Written): readonly string[] {
  return [
    `## ${say('findings')}`,
    '',
    ...(told.findings.length === 0 ? [say('findingsNone'), ''] : []),
    ...byWeight(told.findings).flatMap(({ title, why, source, finding, kind, hundredths, round, said, betterLine }) => [
      `- **${title}** (${say(`kind.${kind}`)}, ${say('round', { round })}, ${signed(hundredths)}): ${why}${source === '' ? '' : ` ${say('source', { source })}`}`,
      ...(finding.ace === undefined ? [] : [`  ${say('ace', { error: words.messages.ace[finding.ace] })}`]),
      ...(said === '' ? [] : [`  ${quoted(said)}`]),
      ...(betterLine === undefined ? [] : ['', `  ${say('md.better')}: “${betterLine}”`]),
    ]),
    '',
  ];
}

function across({ words, shown: { debrief }, side }: Written): readonly string[] {
  const { type, interests } = debrief.across;
  const text = sideText(words, otherSide(side));
  return [
    `## ${say('across')}`,
    '',
    ...(type === undefined
      ? []
      : [`${words.messages.labels.types[type].label}. ${words.messages.labels.types[type].about}`, '']),
    ...interests.map(({ id, disclosed, told }) => {
      const marks = [
        say(told ? 'interests.told' : 'interests.untold'),
        ...(disclosed === 'pivotal' ? [say('interests.pivotal')] : []),
      ];
      return `- ${text.interests[id]?.phrase ?? id} (${marks.join(', ')}): “${text.interests[id]?.told ?? ''}”`;
    }),
    '',
  ];
}

const guessed = ({ words, shown: { guesses }, side }: Written): readonly string[] =>
  guessedMarkdown({ words, side, compared: guesses });

function survey({ words, shown: { debrief }, state, side }: Written): readonly string[] {
  const [own, theirs] = [state.surveys[side], debrief.across.survey];
  if (own === undefined && theirs === undefined) return [];
  const name = sideText(words, otherSide(side)).person.short;
  const answer = (value: number | undefined): string => (value === undefined ? say('survey.noAnswer') : String(value));
  return [
    `## ${say('survey')}`,
    '',
    `| ${say('survey.statement')} | ${say('you')} | ${name} |`,
    '| --- | --- | --- |',
    ...SURVEY_ITEMS.map(
      (item) => `| ${say(`survey.item.${item}`)} | ${answer(own?.[item])} | ${answer(theirs?.[item])} |`,
    ),
    '',
  ];
}

const months = ({ words, state }: Written): readonly string[] =>
  state.outcome?.kind !== 'signed' || state.implemented === undefined
    ? []
    : [`## ${say('after')}`, '', ...aftermathText(words, state.implemented).map((line) => `- ${line}`), ''];

function answers({ words, state, side }: Written): readonly string[] {
  const given = state.reviews.filter((review) => review.side === side);
  const asked = reviewQuestions(words).flatMap(({ id, question }) => {
    const answer = given.find((review) => review.question === id)?.answer;
    return answer === undefined ? [] : [`**${question}**`, '', answer, ''];
  });
  const made = given.flatMap(({ answer, commitment }) =>
    commitment === undefined ? [] : [`- ${answer} (${commitment.owner}, ${sayByDay(words, commitment.by)})`],
  );
  return [
    ...(asked.length === 0 ? [] : [`## ${say('md.answers')}`, '', ...asked]),
    ...(made.length === 0 ? [] : [`## ${say('commitments')}`, '', ...made, '']),
  ];
}
