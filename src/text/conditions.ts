import type { CounterpartyType } from '../domain/seat.ts';
import type { Side } from '../domain/side.ts';
import { ruleOf, type ActKind } from '../engine/act.ts';
import type { EventOf } from '../engine/events.ts';
import type { State } from '../engine/state.ts';
import type { LineKind, Voice } from '../engine/voice.ts';
import { bearing } from './bearing.ts';
import { CALLED_BY } from './called-by.ts';
import type { ChosenLine, LineCondition } from './choose-line.ts';
import { agrees, puts, type Course } from './course.ts';
import type { Moment } from './moment.ts';
import { lastHeard, type Speaking } from './speaking.ts';
import { sideText } from './words.ts';

type Move = EventOf<'moveMade'>;

/** A move of a scripted side about to be put into words. */
export interface Voiced {
  readonly state: State;
  readonly move: Move;
  readonly moment: Moment;
  readonly type: CounterpartyType;
  readonly voice: Voice;
}

export interface OnCourse extends Voiced {
  readonly course: Course;
}

/** What is true of the moment, by the names that lines ask for. */
export function conditionsFor(
  { state, move, moment, course, ...voiced }: OnCourse,
  speaking: Speaking,
  said: readonly ChosenLine[],
): ReadonlySet<LineCondition> {
  const { part, telling } = speaking;
  const before = telling.lately[move.side].kinds[part.line] ?? 0;
  const heard = state.moves.findLast(({ side }) => side !== move.side);
  const acts = lastHeard(moment)?.acts.map(({ kind }) => kind) ?? [];
  const { rounds } = state.instance;
  const slips = part.slots['slips'] !== undefined;
  const holds: Readonly<Record<LineCondition, boolean>> = {
    first: before === 0,
    again: before > 0,
    'third-time': before >= 2,
    'after-invitation': (heard?.percept.invitation ?? 0) >= INVITED,
    'after-evidence': acts.includes('cite-evidence') || acts.includes('reality-test'),
    'after-held': acts.includes('hold-boundary'),
    several: state.instance.issues.length > 1,
    late: state.round > rounds * LATE,
    final: state.round >= rounds,
    'unread-annex': hasUnreadAnnex(state, move),
    'asks-interest': asks(move, 'ask-interest'),
    'asks-limits': asks(move, 'ask-constraint', 'limits'),
    'asks-path': asks(move, 'ask-constraint', 'decision-path'),
    'asks-timing': asks(move, 'ask-constraint', 'timing'),
    'asks-alternative': asks(move, 'ask-alternative'),
    'asks-text': asks(move, 'ask-about-text'),
    tells: part.slots['told'] !== undefined || part.line === 'annex-told',
    slips,
    'half-told': part.slots['half'] !== undefined,
    accepts: move.acts.some(({ kind }) => kind === 'accept'),
    stays: !move.acts.some((act) => act.kind === 'accept' || ruleOf(act).proposes === true),
    // what is claimed or told answers another question
    'asked-text': acts.includes('ask-about-text') && !cites(move) && part.slots['told'] === undefined,
    'told-first': state.moves.some(
      ({ side, acts: said }) => side !== move.side && said.some(({ kind }) => kind === 'disclose-risk'),
    ),
    'late-answer': move.acts.some((act) => act.kind === 'answer' && act.question !== heard?.seq),
    cites: cites(move),
    // what slips out neither answers anything nor comes by itself
    'in-reply': !slips && isReply(part.line, acts),
    unprompted: !slips && !isReply(part.line, acts),
    'tore-up': toreUp(state, move.side),
    'gave-before': gaveBefore(state, move.side),
    'they-moved': part.slots['moved'] !== undefined,
    'gives-way': part.slots['yields'] !== undefined,
    leaps: agrees(part.line) ? ownsUp({ ...voiced, course }, speaking, said) : part.slots['leaps'] !== undefined,
    'goes-back': puts(part.line) && course.back !== undefined,
    'moves-more': puts(part.line) && course.gives === 'several',
    paired: part.slots['paired'] !== undefined,
    'past-fact': bearing(speaking) === 'past',
    'after-own-pause': ownLast(state, move.side)?.acts.some(({ kind }) => kind === 'pause') === true,
  };
  return new Set(Object.entries(holds).flatMap(([name, isSo]) => (isSo && isCondition(holds, name) ? [name] : [])));
}

/**
 * A yes far from one's last figures is owned up to once: with the signature, where the scenario has words of its own for the yes.
 */
function ownsUp(
  { course, type, voice }: Pick<OnCourse, 'course' | 'type' | 'voice'>,
  { words, moment, acts, part }: Speaking,
  said: readonly ChosenLine[],
): boolean {
  if (course.far === undefined || said.some(({ leaps }) => leaps)) return false;
  if (part.line === 'signing') return acts.some(({ kind }) => kind === 'accept');
  const hasOwn = sideText(words, moment.side).lines[type]?.[part.line] !== undefined && voice.rung < 3;
  return !(hasOwn && voice.parts.some(({ line }) => line === 'signing'));
}

const cites = ({ acts }: Move): boolean => acts.some((act) => ruleOf(act).claim?.(act)?.fact !== undefined);

const asks = ({ acts }: Move, kind: ActKind, about?: string): boolean =>
  acts.some((act) => act.kind === kind && (act.kind !== 'ask-constraint' || act.about === about));

/** An opening answers whatever was said before it. */
function isReply(line: LineKind, heard: readonly ActKind[]): boolean {
  if (line === 'opening') return heard.length > 0;
  const called = CALLED_BY[line];
  return called !== undefined && heard.includes(called);
}

const ownLast = ({ moves }: State, side: Side): State['moves'][number] | undefined =>
  moves.findLast((move) => move.side === side);

const toreUp = ({ offers, reopened }: State, side: Side): boolean =>
  offers.some((offer) => offer.side === side && offer.fate === 'retracted') ||
  reopened.some((again) => again.side === side);

function gaveBefore({ moves, concessions }: State, side: Side): boolean {
  const theirs = moves.filter((move) => move.side !== side);
  const gift = (move: State['moves'][number] | undefined): boolean =>
    concessions.some(({ seq, asked }) => seq === move?.seq && !asked);
  return gift(theirs.at(-2)) && !gift(theirs.at(-1));
}

/** Whether the speaker's fine print lies in the text, or is just being put there, and nobody has asked about it. */
const hasUnreadAnnex = (state: State, { acts }: Move): boolean => {
  const attached = acts.flatMap((act) => (act.kind === 'attach-term' ? [act.clause] : []));
  return [...(state.text?.annexes ?? []), ...attached].some((annex) => !state.annexesDiscussed.includes(annex));
};

/** How inviting a move must have been to count as an invitation, and from which share of the rounds on it is late. Starting values. */
const INVITED = 0.45;
const LATE = 0.7;

const isCondition = (holds: object, name: string): name is LineCondition => name in holds;
