import type { Option, Package } from '../../../domain/package.ts';
import type { Side } from '../../../domain/side.ts';
import { fold } from '../../../engine/evolve.ts';
import type { Act, ActKind } from '../../../engine/act.ts';
import type { EventOf, Log } from '../../../engine/events.ts';
import { sameData } from '../../../kernel/canonical.ts';
import type { PlacedStep } from '../../../store/select/parting.ts';
import { issuesOfAct, packageOf } from '../../../text/issues-of-act.ts';
import { momentIn, type Moment } from '../../../text/moment.ts';
import { sayIssue, sayList, sayOption } from '../../../text/options.ts';
import { sideText, type Words } from '../../../text/words.ts';
import { say } from '../debrief-say.ts';

/** A line with the step by which it parts from another, and what the other did there. */
interface Named {
  readonly log: Log;
  readonly side: Side;
  readonly step: PlacedStep | undefined;
  readonly instead: PlacedStep | undefined;
}

/** What was done differently, in a few words that can stand in a sentence: "you offered an exit after 18 months". */
export function didText(words: Words, { log, side, step, instead }: Named): string {
  if (step === undefined) return say('did.nothing');
  const own = step.step;
  if (own.kind === 'alternativeImproved') {
    const alternative = sideText(words, side).alternatives[own.alternative]?.phrase ?? own.alternative;
    return say('did.alternativeImproved', { what: alternative });
  }
  if (own.kind === 'reservationRevised') return say('did.reservationRevised');
  const other = instead?.step.kind === 'moveMade' ? instead.step : undefined;
  const moment = momentIn(fold(log.slice(0, step.seq)), side);
  const telling = tellingAct(own, other);
  const did = actText(words, moment, { act: telling, other });
  const how = other === undefined || !sameData(own.acts, other.acts) ? undefined : howOf(own, other);
  return how === undefined ? did : say('did.same', { did, how });
}

/** What is remembered of a move with several acts comes first. */
const TELLING: readonly ActKind[] = [
  'walk-away',
  'sign',
  'accept',
  'threaten',
  'offer',
  'present-meso',
  'trade',
  'concede',
  'add-clause',
  'summarise',
  'reject',
  'ask-one-more',
  'attach-term',
  'disclose-reservation',
  'disclose-risk',
  'refer-alternative',
  'cite-evidence',
  'share-interest',
  'hold-boundary',
  'restart',
  'name-discrepancy',
  'ask-interest',
];

/** The act that the other line has not, the weightiest of them; otherwise the weightiest of all. */
function tellingAct({ acts }: EventOf<'moveMade'>, other: EventOf<'moveMade'> | undefined): Act {
  const fresh = acts.filter((act) => other?.acts.some((known) => sameData(known, act)) !== true);
  const rank = ({ kind }: Act): number => (TELLING.includes(kind) ? TELLING.indexOf(kind) : TELLING.length);
  const [first] = (fresh.length > 0 ? fresh : [...acts]).toSorted((left, right) => rank(left) - rank(right));
  return first ?? { kind: 'stay-silent' };
}

/** At most two values: more is a package, not a name. */
const VALUES = 2;

function actText(
  words: Words,
  moment: Moment,
  { act, other }: { readonly act: Act; readonly other: EventOf<'moveMade'> | undefined },
): string {
  const [first] = issuesOfAct(moment, act);
  const issue = first === undefined ? 'none' : sayIssue(words, first);
  switch (act.kind) {
    case 'present-meso':
      return say('did.present-meso', { n: act.packages.length });
    case 'trade':
      return say('did.trade', { what: valuesOf(words, act.give), get: valuesOf(words, act.get) });
    case 'offer':
    case 'concede':
    case 'add-clause': {
      const before = other?.acts.map((known) => packageOf(moment, known)).find((known) => known !== undefined);
      return say(`did.${act.kind}`, { what: changedOf(words, moment, { some: packageOf(moment, act) ?? {}, before }) });
    }
    default:
      return say(`did.${act.kind}`, { issue });
  }
}

/** Of a package, what the other line did not say there; otherwise what its speaker had not said before. */
function changedOf(
  words: Words,
  { stands, settled }: Moment,
  { some, before }: { readonly some: Package; readonly before: Package | undefined },
): string {
  const all = Object.entries(some);
  const besides = before === undefined ? [] : all.filter(([issue, option]) => before[issue] !== option);
  const fresh = all.filter(([issue, option]) => stands.mine[issue] !== option && settled[issue] !== option);
  const told = [besides, fresh, all].find((entries) => entries.length > 0) ?? [];
  return valuesOf(words, Object.fromEntries(told));
}

const valuesOf = (words: Words, some: Package): string =>
  sayList(
    words,
    Object.entries(some)
      .slice(0, VALUES)
      .map(([issue, option]: readonly [string, Option]) => sayOption(words, issue, { option, form: 'long' })),
  );

/** Where only the manner differs: how it was said. */
function howOf(own: EventOf<'moveMade'>, other: EventOf<'moveMade'>): string | undefined {
  const { tone, directness, audience, aim } = own.manner;
  if (tone !== other.manner.tone) return say(`did.how.${tone}`);
  if (directness !== other.manner.directness) return say(`did.how.${directness}`);
  if (audience !== other.manner.audience) return say(`did.how.${audience}`);
  if (aim !== other.manner.aim) return say(`did.how.${aim}`);
  return own.typed === other.typed ? undefined : say('did.how.typed');
}
