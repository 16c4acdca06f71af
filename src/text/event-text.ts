import { otherSide, type BySide, type Side } from '../domain/side.ts';
import type { SheetSaved } from '../domain/worksheet.ts';
import type { EventOf, LogEvent } from '../engine/events.ts';
import { isAgreedInPrinciple } from '../engine/checks.ts';
import type { Outcome, State } from '../engine/state.ts';
import { roundHalfUp } from '../kernel/brand.ts';
import { sayDate } from './dates.ts';
import { formatMessage, type MessageParams } from './message.ts';
import { sayIssue, sayList, sayPackage } from './options.ts';
import { capital, typeset } from './template.ts';
import { sideText, type Words } from './words.ts';

type EventMessage = Exclude<keyof Words['messages']['events'], 'consult' | 'undone'>;

const say = ({ messages }: Words, key: EventMessage, params: MessageParams = {}): string =>
  typeset(formatMessage(messages.locale, messages.events[key], params));

const nameOf = (words: Words, side: Side): string => sideText(words, side).person.short;

const shortPoints = (points: number): number => roundHalfUp(points * 10) / 10;

/**
 * One line for whatever happened besides talk: news, private steps, endings. Undefined where there is nothing to tell.
 *
 * @param state - the table after the event
 */
export function eventText(words: Words, state: State, event: LogEvent): string | undefined {
  switch (event.kind) {
    case 'worldEvent':
      return typeset(words.scenario.events[event.event] ?? '') || undefined;
    case 'signed':
    case 'left':
    case 'expired':
      return state.outcome === undefined ? undefined : outcomeText(words, state.outcome);
    case 'worksheetSaved':
    case 'alternativeImproved':
    case 'reservationRevised':
    case 'noted':
    case 'guessed':
      return privateText(words, event);
    case 'implemented':
      return aftermathText(words, event).join(' ');
    case 'instanceDrawn':
    case 'moveMade':
    case 'reactionShown':
    case 'selfAssessed':
    case 'reviewed':
      return undefined;
  }
}

type PrivateEvent = EventOf<'worksheetSaved' | 'alternativeImproved' | 'reservationRevised' | 'noted' | 'guessed'>;

function worksheetText(words: Words, who: string, saved: SheetSaved): string {
  switch (saved.sheet) {
    case 'batna':
      return say(words, 'worksheet.batna', { who });
    case 'limit':
      return say(words, 'worksheet.limit', { who, points: shortPoints(saved.value.reservationPoint) });
    case 'strategy':
      return say(words, 'worksheet.strategy', { who, what: words.messages.labels.lenses[saved.value.lens].label });
    case 'anchor':
      return say(words, 'worksheet.anchor', { who, what: sayIssue(words, saved.value.issue) });
    case 'tradeables':
    case 'counterparty':
    case 'evidence':
    case 'meso':
      return say(words, `worksheet.${saved.sheet}`, { who });
  }
}

function privateText(words: Words, event: PrivateEvent): string {
  const who = nameOf(words, event.side);
  switch (event.kind) {
    case 'worksheetSaved':
      return worksheetText(words, who, event.saved);
    case 'alternativeImproved': {
      const what = sideText(words, event.side).alternatives[event.alternative]?.phrase ?? event.alternative;
      return say(words, 'improved', { who, what, date: sayDate(words, event.day) });
    }
    case 'reservationRevised': {
      const reason = words.messages.events.consult[event.reason];
      return event.points === undefined
        ? say(words, 'consulted.kept', { who, reason })
        : say(words, 'consulted.changed', { who, reason, points: shortPoints(event.points) });
    }
    case 'noted':
      return say(words, 'noted', { who, what: event.text });
    case 'guessed': {
      const { labels, tactics } = words.messages;
      const known: Readonly<Record<string, { readonly label: string }>> =
        event.what === 'type' ? labels.types : tactics;
      const what = known[event.value]?.label.toLowerCase() ?? event.value;
      return say(words, event.what === 'type' ? 'guessed.type' : 'guessed.tactic', { who, what });
    }
  }
}

/** How it ended, in one sentence. */
export function outcomeText(words: Words, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'signed':
      return say(words, 'outcome.signed', { what: sayPackage(words, outcome.text.package, 'long') });
    case 'left': {
      const reasons: Readonly<Record<string, string>> = words.messages.reasons.leave;
      return say(words, outcome.door === 'open' ? 'left.open' : 'left.closed', {
        who: nameOf(words, outcome.side),
        what: reasons[outcome.reason] ?? outcome.reason,
      });
    }
    case 'expired':
      return say(words, 'expired');
  }
}

/** What followed from a move at once: a pause, what was settled or opened again, a signature. */
export function consequences(words: Words, before: State, after: State): readonly string[] {
  const settled = Object.fromEntries(
    Object.entries(after.settled).filter(([issue, option]) => before.settled[issue] !== option),
  );
  const reopened = after.reopened.slice(before.reopened.length).map(({ issue }) => sayIssue(words, issue));
  const signers = after.text?.signedBy ?? [];
  const isNewText = after.text !== undefined && after.text.seq !== before.text?.seq;
  const justSigned = signers.length === 1 && (before.text?.signedBy.length ?? 0) === 0 ? signers[0] : undefined;
  return [
    ...(reopened.length > 0 ? [say(words, 'reopened', { what: sayList(words, reopened) })] : []),
    ...(Object.keys(settled).length > 0 ? [say(words, 'settled', { what: sayPackage(words, settled, 'long') })] : []),
    ...(isAgreedInPrinciple(after) && !isAgreedInPrinciple(before) && !isNewText ? [say(words, 'agreed')] : []),
    ...(isNewText ? [say(words, 'text-written')] : []),
    ...(justSigned === undefined ? [] : [say(words, 'one-signature', { who: nameOf(words, justSigned) })]),
    ...(after.day > before.day ? [say(words, 'paused', { date: sayDate(words, after.day) })] : []),
  ];
}

/** One thing that happened in the months after: what it was, what the contract did about it, what it cost both. */
export interface AfterStory {
  readonly month: number;
  readonly what: string;
  readonly met: string;
  readonly price: string;
}

/** The months after the handshake, one line for each event; one line alone where nothing happened. */
export function aftermathText(
  words: Words,
  months: Pick<EventOf<'implemented'>, 'happened' | 'reopened'>,
): readonly string[] {
  const stories = aftermathStories(words, months);
  if (stories.length === 0) return [say(words, 'after.quiet')];
  return stories.map(({ month, what, met, price }) =>
    [say(words, 'after.month', { month, what }), met, price].filter((part) => part !== '').join(' '),
  );
}

/** The same in parts, earliest month first. */
export function aftermathStories(
  words: Words,
  { happened, reopened }: Pick<EventOf<'implemented'>, 'happened' | 'reopened'>,
): readonly AfterStory[] {
  const stories = happened.map(({ risk, month, clause, dispute, cost }): AfterStory => {
    const text = words.scenario.risks[risk];
    const met =
      clause === undefined
        ? say(words, 'after.open')
        : dispute === true
          ? say(words, 'after.disputed', { what: sayIssue(words, clause) })
          : say(words, 'after.absorbed', { what: text?.absorbed ?? '' });
    return { month, what: capital(text?.happened ?? risk), met, price: priceOf(words, cost) };
  });
  return [...stories, ...(reopened === undefined ? [] : [undoing(words, reopened)])].toSorted(
    (left, right) => left.month - right.month,
  );
}

/** How an agreement came undone: whose yes it was, what lay behind it, what it cost. */
function undoing(
  words: Words,
  { month, side, causes, cost }: NonNullable<EventOf<'implemented'>['reopened']>,
): AfterStory {
  const { undone } = words.messages.events;
  const who = { who: nameOf(words, side), them: nameOf(words, otherSide(side)) };
  const why = causes.map((cause) => typeset(formatMessage(words.messages.locale, undone[cause], who)));
  return { month, what: say(words, 'after.reopened', who), met: why.join(' '), price: priceOf(words, cost) };
}

const priceOf = (words: Words, cost: BySide<number>): string =>
  say(words, 'after.cost', {
    one: sideText(words, 'one').house,
    two: sideText(words, 'two').house,
    onePoints: shortPoints(cost.one),
    twoPoints: shortPoints(cost.two),
  });
