import { worthOf } from '../../engine/worth.ts';
import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import { transcript, type TranscriptLine } from '../../text/transcript.ts';
import { sideText } from '../../text/words.ts';
import { optionsText, packageText } from './packages.ts';
import { seatOf, type Session } from './session.ts';

const shortened = (points: number): string => String(Math.round(points * 10) / 10);

/** What a package is worth to the person: figures, a range, or the red line it crosses. */
export function worthText({ table, sitting }: Session, candidate: Package): string {
  const { state } = table;
  const worth = worthOf(state.instance.issues, sitting.side, { ...state.settled, ...candidate });
  if (worth.kind === 'crosses') return `crosses your red line on ${worth.issues.join(', ')}`;
  const written = state.written[sitting.side]?.points;
  const below = written !== undefined && worth.high < written ? ', below your limit' : '';
  return worth.low === worth.high
    ? `${shortened(worth.low)} points to you${below}`
    : `${shortened(worth.low)} to ${shortened(worth.high)} points to you, by what is still open${below}`;
}

/** Everything that was said and happened since the person last looked. */
export function news(session: Session): readonly string[] {
  const { table, sitting, shown } = session;
  const lines = transcript(sitting.loaded.words, table.log, { hide: ['types', 'scores'], privateOf: [sitting.side] });
  // How it ended stands at the head of the summary.
  return lines.filter(({ seq, kind }) => seq >= shown && kind !== 'outcome').flatMap((line) => spoken(line));
}

/** The whole conversation so far. */
export const conversation = (session: Session): readonly string[] => news({ ...session, shown: 0 });

function spoken({ who, said, cue, cards = [] }: TranscriptLine): readonly string[] {
  const shownCue = cue === undefined ? '' : ` (${cue.shown})`;
  const line = who === '' ? `* ${said}` : `${who}${shownCue}: ${said}`;
  return [
    line,
    ...cards.map(
      (rows) =>
        `    [ ${rows.map(({ label, option, changed }) => `${changed ? '> ' : ''}${label}: ${option}`).join(' | ')} ]`,
    ),
  ];
}

/** Where things stand: round, limit, offers with their worth, what is settled, the text. */
export function standing(session: Session): readonly string[] {
  const view = seatOf(session);
  const { words } = session.sitting.loaded;
  const { short } = sideText(words, otherSide(view.side)).person;
  const limit = view.written === undefined ? 'you have written no limit' : `your limit: ${shortened(view.written)}`;
  const offers = view.offers.filter(({ fate }) => fate === 'standing');
  return [
    `Round ${view.round} of ${view.rounds}, day ${view.day}; ${limit}; your best alternative is worth ${shortened(view.reservationPoint)}.`,
    ...offers.flatMap((offer) => [
      `${offer.side === view.side ? 'Your offer' : `${short}'s offer`} ${offer.id}:`,
      ...offer.packages.map(
        (candidate, at) =>
          `  ${offer.packages.length > 1 ? `${at + 1}) ` : ''}${packageText(candidate)}  = ${worthText(session, candidate)}`,
      ),
    ]),
    ...(Object.keys(view.settled).length > 0 ? [`Settled: ${packageText(view.settled)}.`] : []),
    ...(view.text === undefined
      ? []
      : [
          `Text ${view.text.id}: ${packageText(view.text.package)}${view.text.annexes.length > 0 ? `, with ${view.text.annexes.join(', ')}` : ''}; signed by ${view.text.signedBy.length} of 2.`,
        ]),
  ];
}

/** What everybody knows. */
export function publicBrief({ sitting }: Session): readonly string[] {
  const { scenario } = sitting.loaded.words;
  return [scenario.title, scenario.tagline, '', scenario.brief.trim()];
}

/** What the person alone knows. */
export function ownBrief({ sitting }: Session): readonly string[] {
  const text = sideText(sitting.loaded.words, sitting.side);
  return [`${text.seat}. You are ${text.person.name}, ${text.person.role}.`, '', text.confidential.trim()];
}

/** The issues with what each option is worth to the person. */
export function issueLines(session: Session): readonly string[] {
  const { words } = session.sitting.loaded;
  return seatOf(session).issues.flatMap(({ id, kind, options, points, crosses }) => {
    const text = words.scenario.issues[id];
    const few = options.length <= 8;
    return [
      `${id}: ${text?.label ?? ''} (${kind}). ${text?.about ?? ''}`,
      ...(few
        ? options.map(
            (option, at) =>
              `    ${String(option).padEnd(14)} ${crosses.includes(option) ? 'crosses your red line' : shortened(points[at] ?? 0)}`,
          )
        : [
            `    ${optionsText(options)}: ${shortened(points[0] ?? 0)} points at ${options[0] ?? ''}, ${shortened(points.at(-1) ?? 0)} at ${options.at(-1) ?? ''}${crosses.length > 0 ? `; beyond your red line: ${optionsText(crosses)}` : ''}`,
          ]),
    ];
  });
}

/** What one could do instead, with what it is made of. */
export function alternativeLines(session: Session): readonly string[] {
  const view = seatOf(session);
  const text = sideText(session.sitting.loaded.words, view.side);
  return [
    ...view.alternatives.flatMap(({ id, gross, switching, probability, loss, improvement }) => [
      `${id}: ${text.alternatives[id]?.label ?? ''}. ${text.alternatives[id]?.about ?? ''}`,
      `    worth ${shortened(gross)}, less ${shortened(switching)} to change, less ${Math.round(probability * 100)} % of ${shortened(loss)}`,
      ...(improvement === undefined
        ? []
        : [
            `    could gain ${shortened(improvement.gain)} in ${improvement.days} days: ${text.alternatives[id]?.effort ?? ''}`,
          ]),
    ]),
    `Best of them: ${shortened(view.reservationPoint)} points.`,
  ];
}

/** What one knows and could say. */
export function factLines(session: Session): readonly string[] {
  const { words } = session.sitting.loaded;
  return seatOf(session).facts.map(
    ({ id, kind, own }) => `${id} (${kind}${own ? '' : ', both know it'}): ${words.scenario.facts[id]?.about ?? ''}`,
  );
}

/** What lies behind one's own positions. */
export function interestLines(session: Session): readonly string[] {
  const view = seatOf(session);
  const text = sideText(session.sitting.loaded.words, view.side);
  return view.interests.map(({ id }) => `${id}: ${text.interests[id]?.told ?? ''}`);
}
