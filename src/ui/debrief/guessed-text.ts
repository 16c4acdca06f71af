import type { Side } from '../../domain/side.ts';
import { otherSide } from '../../domain/side.ts';
import { worthGuessing, type AboutThem, type GuessCompared, type Truth } from '../../store/select/guesses-compared.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayList } from '../../text/options.ts';
import { capital } from '../../text/template.ts';
import { issueText, sideText, type Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';

/** The columns, in order; each is a word of the debrief. */
export const GUESS_COLUMNS = ['about', 'guess', 'truth', 'heard'] as const;

/** One thing that was so, in words. */
export interface TruthText {
  readonly id: string;
  readonly text: string;
  /** It was named beforehand. Only types and issues can be held against each other; what was written freely lies beside. */
  readonly isHit: boolean;
  /** Empty where there was nothing to hear. */
  readonly heard: string;
}

/** One line of the comparison, in words. */
export interface GuessText {
  readonly about: AboutThem;
  readonly title: string;
  /** Empty where nothing was guessed. */
  readonly guess: string;
  /** How sure one was, and when it was put so; empty where nothing is known of it. */
  readonly how: readonly string[];
  readonly truth: readonly TruthText[];
}

export interface Compared {
  readonly words: Words;
  /** Whose guesses they are. */
  readonly side: Side;
  readonly compared: readonly GuessCompared[];
}

/** What was guessed of the other side beside what was so: the one source of the screen, the print and the file. */
export function guessTexts({ words, side, compared }: Compared): readonly GuessText[] {
  const name = sideText(words, otherSide(side)).person.short;
  return compared.map(({ about, guess, doubt, round, truth }) => ({
    about,
    title: say(`guessed.about.${about}`, { name }),
    guess: guess.map((said) => guessIn(words, about, said)).join(', '),
    how: [
      ...(doubt === undefined ? [] : [say(`doubt.${doubt}`)]),
      ...(round === undefined ? [] : [say('guessed.put', { round })]),
    ],
    truth: truth.map((one) => ({
      id: one.id,
      text: truthIn({ words, side, compared }, about, one),
      isHit: guess.includes(one.id),
      heard: heardIn(about, one),
    })),
  }));
}

/** What would have been worth a guess, in one line. */
export function worthText({ words, side, compared }: Compared): string {
  const name = sideText(words, otherSide(side)).person.short;
  const dark = worthGuessing(compared).slice(0, 2);
  return dark.length === 0
    ? say('guessed.worthNone')
    : say('guessed.worth', {
        what: sayList(
          words,
          dark.map((about) => say(`guessed.worth.${about}`, { name })),
        ),
      });
}

function guessIn(words: Words, about: AboutThem, said: string): string {
  if (about === 'type') return typeIn(words, said);
  return about === 'issues' ? (issueText(words, said)?.label ?? said) : said;
}

function typeIn(words: Words, type: string): string {
  const types: Readonly<Record<string, { readonly label: string }>> = words.messages.labels.types;
  return types[type]?.label ?? type;
}

function truthIn({ words, side }: Compared, about: AboutThem, { id, points = 0 }: Truth): string {
  const them = sideText(words, otherSide(side));
  const worth = formatPoints(words.messages.phrases.number, points);
  const quoted = (said: { readonly phrase: string; readonly about: string } | undefined): string =>
    said === undefined ? id : `“${capital(said.phrase)}. ${said.about}”`;
  switch (about) {
    case 'type':
      return typeIn(words, id);
    case 'issues':
      return say('guessed.issue', { issue: issueText(words, id)?.label ?? id, points: worth });
    case 'interests':
      return them.interests[id] === undefined ? id : `“${capital(them.interests[id].phrase)}”`;
    case 'constraints':
      return quoted(them.constraints[id]);
    case 'decision':
      return quoted(them.decision[id]);
    case 'face':
      return them.face[id] === undefined ? id : `“${them.face[id]}”`;
    case 'batna':
      return say('guessed.batna', { label: them.alternatives[id]?.label ?? id, points: worth });
  }
}

function heardIn(about: AboutThem, { heard }: Truth): string {
  if (about === 'type') return '';
  if (about === 'face') return say('guessed.heard.face');
  if (heard === undefined) return say('guessed.heard.none');
  return say(`guessed.heard.${heard.how}`, { round: heard.round ?? 1 });
}
