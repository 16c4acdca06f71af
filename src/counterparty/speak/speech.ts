import type { Act, ActKind } from '../../engine/act.ts';
import type { LineKind } from '../../engine/voice.ts';
import type { Situation } from '../decide/situation.ts';
import { lineOf, reactionTo } from './lines.ts';

/** How a type puts a reply together (voices §1, "Building a reply"). */
export interface Speech {
  /** Most parts by arousal rung. */
  readonly parts: readonly [number, number, number];
  /** Reactions that it puts into words at all. */
  readonly reactsTo: readonly LineKind[];
  /** Reactions that say already what some acts would say. */
  readonly covers: Partial<Record<LineKind, readonly LineKind[]>>;
  /** Whether an answer takes the place of another part; elsewhere who was asked says it on top. */
  readonly answersInstead: boolean;
  /** What it says when it comes in. */
  readonly opensWith: LineKind;
  /** Share of its replies that break off after a few words; its helped voice never does. */
  readonly breaksOff: number;
  /** Reactions that are lost on it just then. */
  readonly isDeafTo?: (situation: Situation, reaction: LineKind, acts: readonly Act[]) => boolean;
  /** What it says besides, though neither the other side nor its own move calls for it. */
  readonly interjects?: (situation: Situation, acts: readonly Act[]) => LineKind | undefined;
}

/** One line to be said, and the act it says; none for a reaction. */
export interface Part {
  readonly line: LineKind;
  readonly act?: Act;
  /** Said besides, of its own accord. */
  readonly besides?: true;
}

/** Long replies running, of somebody who breaks off now and then. */
const LONG_AT_MOST = 2;

/** Lines that must be heard whatever else is left out, most needed first. */
const NEEDED: readonly LineKind[] = [
  'leaving',
  'takes-back',
  'pivotal',
  'own-risk',
  'signing',
  'accept',
  'accept-part',
  'annex-told',
  'conditional-trade',
  'counter-offer',
  'first-offer',
  'deadline',
  'pause',
];

/** Whether a reply is a few words and no more: by nature now and then, and whenever somebody has given up or closed up. */
export const isBrief = (situation: Situation, speech: Speech): boolean => {
  const { has } = situation;
  if (has('gives-up') || has('goes-quiet') || has('keeps-it-short')) return true;
  return !has('turned') && !has('storms-out') && !has('tears-it-up') && breaksOff(situation, speech);
};

/**
 * Now and then by chance; never at first, never twice running, not while something wants to come up again, and never three long replies
 * after another without a short one.
 */
function breaksOff(situation: Situation, speech: Speech): boolean {
  const { view, chance } = situation;
  if (speech.breaksOff === 0) return false;
  const lately = view.moves.flatMap(({ side, voice }) => (side === view.side && voice !== undefined ? [voice] : []));
  if (lately.length === 0 || lately.at(-1)?.brief === true) return false;
  const long = lately.length - 1 - lately.findLastIndex(({ brief }) => brief === true);
  if (speech.interjects?.(situation, []) === 'small-talk') return long > LONG_AT_MOST;
  return long >= LONG_AT_MOST || chance('breaks-off') < speech.breaksOff;
}

/** The parts of a reply, in the type's order and within its length. */
export function partsOf(
  situation: Situation,
  acts: readonly Act[],
  { speech, rung }: { speech: Speech; rung: 1 | 2 | 3 },
): readonly Part[] {
  const { heard } = situation;
  const said = withoutRepeats(
    acts.flatMap((act): readonly Part[] => {
      const line = lineOf(act, situation);
      return line === undefined || isSaidByRisk(act, line, acts) ? [] : [{ line, act }];
    }),
  );
  const opening: readonly Part[] = situation.view.moves.every(({ side }) => side !== situation.view.side)
    ? [{ line: speech.opensWith }]
    : [];
  const reaction = heard && reactionTo(heard);
  const reacts =
    reaction !== undefined &&
    speech.reactsTo.includes(reaction) &&
    speech.isDeafTo?.(situation, reaction, acts) !== true;
  const covered = reacts ? (speech.covers[reaction] ?? []) : [];
  const left = reacts ? said.filter(({ line }) => line !== reaction && !covered.includes(line)) : said;
  const brief = isBrief(situation, speech);
  const interjected = speech.interjects?.(situation, acts);
  // Whoever was just understood says so, however few its words.
  const thanks = speech.breaksOff > 0 && (interjected === 'empathy' || (reacts && reaction === 'empathy'));
  const besides = brief && !thanks ? undefined : interjected;
  const first: readonly Part[] = [
    ...(reacts ? [{ line: reaction }] : opening),
    ...(besides === undefined || besides === reaction ? [] : [{ line: besides, besides: true } as const]),
  ];
  const parts = [...first, ...(left.length === 0 && !reacts ? said : left)];
  return shortened(parts.length === 0 ? [{ line: 'hold' }] : parts, {
    most: brief ? (thanks ? 2 : 1) : Math.max(1, speech.parts[rung - 1] ?? 1),
    answersInstead: speech.answersInstead || brief,
  });
}

/** Asked what else there is, whoever tells its risk has answered: nobody says "nothing" first. */
const isSaidByRisk = (act: Act, line: LineKind, acts: readonly Act[]): boolean =>
  line === 'answer' && isEmpty(act) && acts.some(({ kind }) => kind === 'disclose-risk');

const isEmpty = (act: Act): boolean => act.kind === 'answer' && Object.keys(act.content).length === 0;

/** The acts that are left once those are dropped which would tell something that no part says: nobody learns what was never spoken. */
export const spokenActs = (situation: Situation, acts: readonly Act[], parts: readonly Part[]): readonly Act[] =>
  acts.filter(
    (act) => !TELLING.includes(act.kind) || isEmpty(act) || parts.some(({ line }) => line === lineOf(act, situation)),
  );

const TELLING: readonly ActKind[] = [
  'answer',
  'share-interest',
  'misdirect',
  'cite-evidence',
  'refer-alternative',
  'assert-constraint',
  'disclose-risk',
];

const withoutRepeats = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ line }, at) => parts.findIndex((other) => other.line === line) === at);

/** Keeps what must be heard, in the order it was in. Who was asked says its answer, however short of words. */
function shortened(
  parts: readonly Part[],
  { most, answersInstead }: { readonly most: number; readonly answersInstead: boolean },
): readonly Part[] {
  const answers = parts.filter(({ act }) => act?.kind === 'answer');
  const room = answersInstead ? Math.max(most, answers.length) : most + answers.length;
  if (parts.length <= room) return parts;
  const rank = (part: Part): number => {
    if (answers.includes(part)) return -1;
    // What comes up by itself comes before what was only added to the figures.
    if (part.besides === true) return NEEDED.indexOf('deadline') - 0.5;
    return NEEDED.includes(part.line) ? NEEDED.indexOf(part.line) : NEEDED.length;
  };
  const kept = new Set(parts.toSorted((left, right) => rank(left) - rank(right)).slice(0, room));
  return parts.filter((part) => kept.has(part));
}
