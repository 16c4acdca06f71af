import { PLACES } from './curves.ts';
import type { Sample } from './sample.ts';
import { mean } from './statistics.ts';

type Reply = Sample['replies'][number];

type Curve = 'concession curve' | 'arousal curve';

/** One line of a signature: a number for each negotiation in which it can be told. */
export interface Figure {
  readonly name: string;
  /** Figures on one subject say much the same: only the strongest of them sets two types apart. */
  readonly about:
    | 'silence'
    | 'asking'
    | 'pressure'
    | 'offers'
    | 'taking back'
    | 'answers'
    | 'length'
    | 'marks'
    | Curve
    | 'ending'
    | 'consent';
  /** Shares are shown in percent. */
  readonly unit: 'share' | 'number';
  readonly of: (sample: Sample) => number | undefined;
}

const ofReplies = (about: Figure['about'], name: string, is: (reply: Reply) => boolean): Figure => ({
  name,
  about,
  unit: 'share',
  of: ({ replies }) => mean(replies.map((reply) => Number(is(reply)))),
});

const perReply = (about: Figure['about'], name: string, count: (reply: Reply) => number): Figure => ({
  name,
  about,
  unit: 'number',
  of: ({ replies }) => mean(replies.map(count)),
});

const ofQuestions = (name: string, fate: keyof Sample['questions']): Figure => ({
  name,
  about: 'answers',
  unit: 'share',
  of: ({ questions }) => {
    const all = questions.answered + questions.late + questions.declined + questions.ignored;
    return all === 0 ? undefined : questions[fate] / all;
  },
});

const ofSteps = (name: string, step: Reply['step']): Figure => ({
  name,
  about: 'taking back',
  unit: 'share',
  of: ({ replies }) => mean(replies.flatMap((reply) => (reply.step === null ? [] : [Number(reply.step === step)]))),
});

const ending = (name: string, is: Sample['ending']): Figure => ({
  name,
  about: 'ending',
  unit: 'share',
  of: (sample) => Number(sample.ending === is),
});

const consent = (name: string, is: Sample['consent']): Figure => ({
  name,
  about: 'consent',
  unit: 'share',
  of: (sample) => (sample.consent === null ? undefined : Number(sample.consent === is)),
});

/** From one reply to the next, in words. */
const changeOfLength = ({ replies }: Sample): number | undefined =>
  mean(replies.slice(1).map(({ words }, at) => Math.abs(words - (replies[at]?.words ?? 0))));

/** A signature, line by line. */
export const FIGURES: readonly Figure[] = [
  ofReplies('silence', 'replies with silence', ({ silent }) => silent),
  ofReplies('asking', 'replies that ask', ({ asks }) => asks),
  ofReplies('asking', 'replies that end on a question mark', ({ endsAsking }) => endsAsking),
  ofReplies('pressure', 'replies that threaten', ({ threatens }) => threatens),
  ofReplies('offers', 'replies with an offer', ({ offers }) => offers),
  ofReplies('taking back', 'replies that take something back', ({ retracts }) => retracts),
  ofQuestions('questions answered at once', 'answered'),
  ofQuestions('questions answered later', 'late'),
  ofQuestions('questions declined', 'declined'),
  ofQuestions('questions ignored', 'ignored'),
  perReply('length', 'words per reply', ({ words }) => words),
  ofReplies('length', 'replies longer than the norm', ({ tooLong }) => tooLong),
  { name: 'words from reply to reply, change', about: 'length', unit: 'number', of: changeOfLength },
  perReply('marks', '"!" per reply', ({ exclamations }) => exclamations),
  perReply('marks', '"—" per reply', ({ dashes }) => dashes),
  perReply('marks', '"…" per reply', ({ ellipses }) => ellipses),
  ofSteps('own offers that go down', 'down'),
  ofSteps('own offers that go up again', 'up'),
  ofSteps('own offers that stay', 'same'),
  ...PLACES.map((place, at): Figure => ({
    about: 'concession curve',
    name: `standing offer at ${place * 100} % of the rounds`,
    unit: 'share',
    of: ({ concession }) => concession[at] ?? undefined,
  })),
  ...PLACES.map((place, at): Figure => ({
    about: 'arousal curve',
    name: `arousal at ${place * 100} % of the rounds`,
    unit: 'number',
    of: ({ arousal }) => arousal[at] ?? undefined,
  })),
  ending('signed', 'signed'),
  ending('left by itself', 'left'),
  ending('left by the player', 'left-by-player'),
  ending('expired', 'expired'),
  consent('signatures that are hollow', 'hollow'),
  consent('signatures that are rash', 'rash'),
];
