import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import { pointsOfOption } from '../domain/issue.ts';
import type { EventOf } from '../engine/events.ts';
import type { State } from '../engine/state.ts';
import type { LineKind, Voice } from '../engine/voice.ts';

type Move = EventOf<'moveMade'>;
type Part = Voice['parts'][number];

/** Own points from which a change wants a word: given up in a yes, taken back in an offer, given on more than one issue. Starting values. */
const WORTH_A_WORD = { far: 8, back: 1, besides: 6 } as const;

/** How a move stands to what its speaker put on the table before. */
export interface Course {
  /** It says yes to much less: the issue that cost the speaker most. */
  readonly far?: string;
  /** It asks for more on an issue than before. */
  readonly back?: string;
  /** What it gives on, where it takes back elsewhere. */
  readonly given?: string;
  /** It gives on several issues, of which a mouth names but one. */
  readonly gives: 'one' | 'several';
  /** What the table shows of the speaker before the move, and what the move puts or takes. */
  readonly before: Package;
  readonly after: Package;
}

/** Kinds of line that say yes, and those that put something forward. */
const AGREEING: readonly LineKind[] = ['accept', 'accept-part', 'signing'];
const PUTTING: readonly LineKind[] = ['counter-offer', 'conditional-trade'];
export const agrees = (line: LineKind): boolean => AGREEING.includes(line);
export const puts = (line: LineKind): boolean => PUTTING.includes(line);

/**
 * What a move does to the speaker's own earlier word, so that nobody steps far, or back, and says nothing about it.
 *
 * @param state - the table before the move
 */
export function courseOf(state: State, { side, acts }: Pick<Move, 'side' | 'acts'>): Course {
  const before = state.stands[side];
  const accepts = acts.some(({ kind }) => kind === 'accept');
  const after = putBy(state, acts);
  const gains = gainsOf(state, side, after);
  const [most] = gains;
  const best = gains.at(-1);
  const course = { before, after, gives: givesOnSeveral(gains) ? 'several' : 'one' } as const;
  if (most === undefined || best === undefined) return course;
  if (accepts) {
    const whole = gains.reduce((sum, { gain }) => sum + gain, 0);
    return whole <= -WORTH_A_WORD.far ? { ...course, far: most.id } : course;
  }
  // what is torn up has words of its own; what rests on a fact speaks of the fact's issue
  const hasOwnWords = acts.some((act) => act.kind === 'retract' || (act.kind === 'offer' && act.claim !== undefined));
  if (hasOwnWords || best.gain < WORTH_A_WORD.back) return course;
  return { ...course, back: best.id, ...(most.gain < 0 && { given: most.id }) };
}

function putBy(state: State, acts: Move['acts']): Package {
  for (const act of acts) {
    if (act.kind === 'offer') return act.package;
    if (act.kind === 'trade') return { ...act.give, ...act.get };
    if (act.kind === 'concede') return act.options;
    if (act.kind === 'accept') return state.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0] ?? {};
  }
  return {};
}

interface Gain {
  readonly id: string;
  readonly gain: number;
}

/** What changes on each issue for the speaker, in own points; the dearest first. */
function gainsOf({ instance, stands }: State, side: Side, after: Package): readonly Gain[] {
  return instance.issues
    .flatMap((issue): readonly Gain[] => {
      const [was, is] = [stands[side][issue.id], after[issue.id]];
      if (was === undefined || is === undefined || was === is) return [];
      return [{ id: issue.id, gain: (pointsOfOption(issue, side, is) ?? 0) - (pointsOfOption(issue, side, was) ?? 0) }];
    })
    .toSorted((left, right) => left.gain - right.gain);
}

const givesOnSeveral = (gains: readonly Gain[]): boolean =>
  gains.filter(({ gain }) => gain <= -WORTH_A_WORD.besides).length > 1;

/** Slots that say something of the issue which the part spoke of before. */
const OF_ANOTHER: readonly string[] = ['yields', 'leaps', 'paired', 'moved', 'gap', 'step', 'yours', 'val2'];

/** The part turned to the issue on which a word is owed. */
export function steered(part: Part, { far, back, given, before, after }: Course): Part {
  const { line, slots } = part;
  const issue = agrees(line) ? far : puts(line) ? back : undefined;
  const value = issue === undefined ? undefined : after[issue];
  const was = issue === undefined ? undefined : before[issue];
  if (issue === undefined || value === undefined || was === undefined) return part;
  const also = given === undefined ? undefined : after[given];
  const kept = Object.entries(slots).filter(([slot, about]) => !OF_ANOTHER.includes(slot) && about !== issue);
  return {
    line,
    slots: {
      ...Object.fromEntries(kept),
      issue,
      reason: issue,
      val: { [issue]: value },
      mine: { [issue]: was },
      ...(line === 'conditional-trade' && { get: { [issue]: value } }),
      ...(puts(line) && given !== undefined && also !== undefined && { val2: { [given]: also } }),
    },
  };
}
