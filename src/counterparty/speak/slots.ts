import type { Option, Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { ruleOf } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { otherSide } from '../../domain/side.ts';
import { batnaOf } from '../../domain/alternative.ts';
import { theirOffer } from '../mind/acceptance.ts';
import { pointsOf, pointsOn } from '../mind/own-worth.ts';
import { factOf } from '../decide/claims.ts';
import { changedFirst, gainOn, ranked } from '../decide/naming.ts';
import type { Situation } from '../decide/situation.ts';
import { contested } from '../decide/topic.ts';
import type { Part } from './speech.ts';

/** Values by slot name: ids, numbers, packages. */
export type Slots = Readonly<Record<string, string | number | Package>>;

/** How many values a mouth carries in one slot (voices §1, numbers). */
const VALUES = { pkg: 2, give: 1, get: 1 } as const;

/** Days until the date that is named where none is at hand. */
const SOON = 3;

/**
 * Everything the words of the parts of a move may need. A slot that cannot be filled is not there: its lines are then not chosen.
 *
 * `issue`, `issue2`, `reason` issue ids · `val`, `val2`, `mine`, `yours` one option by its issue · `pkg`, `give`, `get` one or two options ·
 * `gap`, `step` in the issue's unit · `fact`, `risk`, `annex`, `alt`, `told` (an interest) ids · `date` calendar day · `opt` bundle index ·
 * `upset`, `person` places in the scenario's lists · `rival` present without a value · `n` issues on the table ·
 * `heard`, `then` numbers of moves · `moved`, `yields`, `leaps`, `paired` the issue on which they gave way, on which one does oneself,
 * by far, and the one that pays for it · `slips`, `half` the issue of a worry that gets out, or of what is said only in half.
 *
 * @source voices §1, slots
 */
export function slotsIn(situation: Situation, acts: readonly Act[]): (part: Part) => Slots {
  const { view, heard } = situation;
  const after = offeredBy(situation, acts);
  const ofTheMove: Slots = {
    ...packageSlots(situation, after),
    ...bundle(view, acts),
    ...(heard && { heard: heard.seq }),
    ...earlier(view),
  };
  return (part) => ({ ...slotsFor(situation, part, { acts, after: after ?? view.stands.mine }), ...ofTheMove });
}

function slotsFor(
  situation: Situation,
  { act, line }: Part,
  { acts, after }: { acts: readonly Act[]; after: Package },
): Slots {
  const { view, has } = situation;
  // A reaction speaks of what the move asks for, if it asks for something.
  const asked = act ?? acts.find(({ kind }) => kind === (line === 'takes-back' ? 'offer' : 'ask-concession'));
  const spokenOf = asked && (claimedOn(view, asked) ?? issueOf(asked) ?? mostChanged(view, asked));
  const issue = spokenOf ?? situation.topic;
  const issue2 = issue === situation.topic ? situation.topic2 : situation.topic;
  // What is taken back is what was said before.
  const mine = (line === 'takes-back' ? view.stands.mine : after)[issue];
  const yours = view.stands.theirs[issue];
  return {
    issue,
    reason: issue,
    rival: '',
    n: act?.kind === 'present-meso' ? act.packages.length : view.issues.length,
    upset: has('comes-back-to-it') ? 0 : view.moves.length % 3,
    person: 0,
    date: dateOf(situation, act),
    ...(issue2 !== issue && { issue2 }),
    ...one('val', issue, mine),
    ...(issue2 !== issue && one('val2', issue2, after[issue2])),
    ...one('mine', issue, mine),
    ...one('yours', issue, yours),
    ...figures(view, issue, { mine, yours }),
    ...(theyGaveWayOn(view, issue) && { moved: issue }),
    ...exchange(situation, act),
    ...movement(view, issue, after),
    ...claimSlots(view, act),
    ...tellings(view, act),
    ...(has('lets-slip') && acts.some(({ kind }) => kind === 'ask-interest') && { slips: issue }),
    ...(line === 'pivotal' && act?.kind === 'stay-silent' && { half: issue }),
  };
}

const one = (name: string, issue: string, option: Option | undefined): Slots =>
  option === undefined ? {} : { [name]: { [issue]: option } };

/** What the acts of this move put on the table, whole. */
function offeredBy({ view }: Pick<Situation, 'view'>, acts: readonly Act[]): Package | undefined {
  for (const act of acts) {
    if (act.kind === 'offer') return { ...view.stands.mine, ...act.package };
    if (act.kind === 'trade') return { ...view.stands.mine, ...act.give, ...act.get };
    if (act.kind === 'summarise') return act.text;
    if (act.kind === 'sign' && Object.keys(view.settled).length > 0) return view.settled;
    if (act.kind === 'accept')
      return { ...view.stands.mine, ...view.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0] };
  }
  return undefined;
}

function issueOf(act: Act): string | undefined {
  switch (act.kind) {
    case 'ask-interest':
    case 'ask-concession':
      return act.issue;
    case 'hold-boundary':
      return 'issue' in act.on ? act.on.issue : undefined;
    case 'reject':
      return act.reason !== undefined && 'issue' in act.reason ? act.reason.issue : undefined;
    case 'threaten':
      return Object.keys(act.demand)[0];
    default:
      return undefined;
  }
}

/** For an offer, the issue on which it differs most from what one said before, in own points. */
function mostChanged(view: SeatView, act: Act): string | undefined {
  if (act.kind !== 'offer' && act.kind !== 'trade' && act.kind !== 'accept') return undefined;
  return changedFirst(view, act.kind === 'trade' ? act.give : (offeredBy({ view }, [act]) ?? {}))[0];
}

/** The issue that the claim of a move is about, where it is evidence. */
function claimedOn({ facts }: SeatView, act: Act): string | undefined {
  const claim = ruleOf(act).claim?.(act);
  return claim?.kind === 'evidence' ? facts.find(({ id }) => id === claim.fact)?.issue : undefined;
}

const pick = (from: Package, ids: readonly string[], most: number): Package =>
  Object.fromEntries(ids.slice(0, most).flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));

function packageSlots({ view }: Situation, after: Package | undefined): Slots {
  const offered = after ?? (Object.keys(view.settled).length > 0 ? view.settled : view.stands.mine);
  const changed = changedFirst(view, offered);
  const ids = changed.length > 0 ? changed : ranked(Object.keys(offered), (id) => contested(view, id));
  return ids.length === 0 ? {} : { pkg: pick(offered, ids, VALUES.pkg) };
}

/** What would be given and wanted: of a trade as said, elsewhere as it could be. */
function exchange({ view, next }: Situation, act: Act | undefined): Slots {
  const contestedFirst = (ids: readonly string[]): readonly string[] => ranked(ids, (id) => contested(view, id));
  if (act?.kind === 'trade')
    return {
      give: pick(act.give, changedFirst(view, act.give), VALUES.give),
      get: pick(act.get, contestedFirst(Object.keys(act.get)), VALUES.get),
    };
  const [wanted] = contestedFirst(Object.keys(view.stands.mine));
  const [given] = next?.changed ?? [];
  return {
    ...(wanted !== undefined && contested(view, wanted) > 0 && { get: pick(view.stands.mine, [wanted], 1) }),
    ...(next !== undefined && given !== undefined && { give: pick(next.package, [given], 1) }),
  };
}

/** Whether the other side's last move brought it nearer on an issue, in own points. */
function theyGaveWayOn(view: SeatView, id: string): boolean {
  const issue = view.issues.find((candidate) => candidate.id === id);
  const last = view.moves.at(-1)?.seq;
  const put = view.offers.filter(({ side }) => side === otherSide(view.side));
  const after = put.findLast(({ seq }) => seq === last)?.packages[0]?.[id];
  const before = put.findLast(({ seq, packages }) => seq !== last && packages[0]?.[id] !== undefined)?.packages[0]?.[
    id
  ];
  if (issue === undefined || after === undefined || before === undefined) return false;
  return pointsOn(issue, after) > pointsOn(issue, before);
}

/** Own points that a first figure may differ by from the last one before it is called a leap. Starting value. */
const LEAP = 8;

/**
 * What the move itself does on the issue it names: gives way, or leaps; and, where another issue pays for it, the pair, what is given
 * before what is got.
 */
function movement(view: SeatView, issue: string, after: Package): Slots {
  const gain = gainOn(view, after, issue);
  if (gain >= 0) return {};
  const [pays] = ranked(
    Object.keys(after).filter((id) => gainOn(view, after, id) > 0),
    (id) => gainOn(view, after, id),
  );
  return {
    yields: issue,
    ...(-gain >= LEAP && { leaps: issue }),
    ...(pays !== undefined && { paired: pays, give: pick(after, [issue], 1), get: pick(after, [pays], 1) }),
  };
}

/** How far apart the two are on a quantity, and how far the other side has just come. */
function figures(
  view: SeatView,
  id: string,
  { mine, yours }: { mine: Option | undefined; yours: Option | undefined },
): Slots {
  const issue = view.issues.find((candidate) => candidate.id === id);
  if (issue?.kind !== 'quantity' || typeof yours !== 'number') return {};
  const before = view.offers
    .filter(({ side, seq }) => side === otherSide(view.side) && seq < (view.moves.at(-1)?.seq ?? 0))
    .flatMap(({ packages }) => packages[0]?.[id] ?? [])
    .at(-1);
  const step = typeof before === 'number' && theyGaveWayOn(view, id) ? distance(before, yours) : 0;
  return {
    ...(typeof mine === 'number' && mine !== yours && { gap: distance(mine, yours) }),
    ...(step > 0 && { step }),
  };
}

/** Six decimals are beyond every issue's step. */
const distance = (left: number, right: number): number => Math.round(Math.abs(left - right) * 1_000_000) / 1_000_000;

/** The fact in talk: of one's own claim, else of the claim just heard. */
function claimSlots(view: SeatView, act: Act | undefined): Slots {
  const own = act?.kind === 'disclose-risk' ? act.fact : act && ruleOf(act).claim?.(act)?.fact;
  const heard = view.moves.at(-1)?.acts.flatMap((said) => {
    if (said.kind === 'reality-test' && 'fact' in said.against) return said.against.fact;
    if (said.kind === 'disclose-risk') return said.fact;
    return ruleOf(said).claim?.(said)?.fact ?? [];
  })[0];
  const id = own ?? (act === undefined ? heard : undefined);
  const fact = view.facts.find((candidate) => candidate.id === id);
  const alternative = fact?.alternative ?? batnaOf(view.alternatives)?.id;
  return {
    ...(fact && { fact: fact.id }),
    ...(fact?.risk !== undefined && { risk: fact.risk }),
    ...(alternative !== undefined && { alt: alternative }),
  };
}

function tellings(view: SeatView, act: Act | undefined): Slots {
  const told =
    act?.kind === 'share-interest' || act?.kind === 'misdirect'
      ? act.interest
      : act?.kind === 'answer'
        ? act.content.interest
        : undefined;
  const annex = act?.kind === 'attach-term' ? act.clause : view.annexes.find(({ holder }) => holder === view.side)?.id;
  return { ...(told !== undefined && { told }), ...(annex !== undefined && { annex }) };
}

/** The bundle of theirs that is nearest; where something is asked for, the one that has it. */
function bundle(view: SeatView, acts: readonly Act[]): Slots {
  const offer = theirOffer(view);
  if (offer === undefined || offer.packages.length < 2) return {};
  const asked = acts.find((act) => act.kind === 'ask-concession');
  const having =
    asked === undefined ? -1 : offer.packages.findIndex((candidate) => candidate[asked.issue] === asked.toward);
  if (having >= 0) return { opt: having };
  let best = 0;
  offer.packages.forEach((candidate, at) => {
    if (pointsOf(view, candidate) > pointsOf(view, offer.packages[best] ?? {})) best = at;
  });
  return { opt: best };
}

/** Something they said before their last move that is worth quoting: a reason, an interest, a package. */
function earlier(view: SeatView): Slots {
  const quotable = view.moves.findLast(
    ({ side, seq, acts }, at) =>
      side !== view.side &&
      at < view.moves.length - 1 &&
      seq > 0 &&
      acts.some(
        ({ kind }) =>
          kind === 'share-interest' ||
          kind === 'offer' ||
          kind === 'answer' ||
          kind === 'cite-evidence' ||
          kind === 'promise',
      ),
  );
  // oxlint-disable-next-line unicorn/no-thenable -- the slot is called so in the line banks
  return quotable === undefined ? {} : { then: quotable.seq };
}

function dateOf({ view }: Situation, act: Act | undefined): number {
  const paused = act === undefined ? view.moves.at(-1)?.acts.find(({ kind }) => kind === 'pause') : undefined;
  if (paused?.kind === 'pause') return paused.until;
  if (act?.kind === 'pause') return act.until;
  if (act?.kind === 'escalate-sponsor' || act?.kind === 'promise') return act.by;
  const claimed = act === undefined ? undefined : ruleOf(act).claim?.(act)?.fact;
  const fact = view.facts.find(({ id }) => id === claimed) ?? factOf(view, 'deadline');
  return fact?.day !== undefined && fact.day > view.day ? fact.day : view.day + SOON;
}
