import type { Option, Package } from '../domain/package.ts';
import { ruleOf } from '../engine/act.ts';
import type { LineKind } from '../engine/voice.ts';
import { asWords, changedEntries, optionFiller, packageFiller } from './fillers.ts';
import { packageOf } from './issues-of-act.ts';
import { sayDistance } from './options.ts';
import { issueInTalk, numberOf, packageIn, type Speaking } from './speaking.ts';
import type { Filler } from './template.ts';

/** A mouth holds two values; the card beside it shows them all. @source voices §1, numbers */
const MOST_VALUES = 2;

/** What the move itself puts forward, takes or demands. */
function ownPackage({ moment, acts, part }: Speaking): Package | undefined {
  const given = packageIn(part.slots['pkg']);
  if (given !== undefined) return given;
  const proposing = acts.find((act) => ruleOf(act).proposes === true);
  const ordered = proposing === undefined ? acts : [proposing, ...acts];
  return ordered.map((act) => packageOf(moment, act)).find((some) => some !== undefined);
}

const PROPOSING: readonly LineKind[] = ['first-offer', 'counter-offer', 'conditional-trade'];

function option(speaking: Speaking, slot: 'val' | 'val2' | 'mine' | 'yours'): Option | Package | undefined {
  const given = speaking.part.slots[slot];
  const issue = issueInTalk(speaking);
  const { stands, settled } = speaking.moment;
  // "I had 4 %. Now 5 %.": where a line puts something new forward, the speaker's own value is the former one
  if (slot === 'mine' && PROPOSING.includes(speaking.part.line))
    return issue === undefined ? undefined : stands.mine[issue];
  if (given !== undefined) return given;
  if (issue === undefined || slot === 'val2') return undefined;
  if (slot === 'mine') return stands.mine[issue];
  if (slot === 'yours') return stands.theirs[issue];
  return ownPackage(speaking)?.[issue] ?? stands.mine[issue] ?? settled[issue];
}

export function value(speaking: Speaking, slot: 'val' | 'val2' | 'mine' | 'yours'): Filler | undefined {
  const { words, moment, telling, leads } = speaking;
  const said = option(speaking, slot);
  if (typeof said === 'object')
    return packageFiller(words, entriesFor(speaking, said), leads === true ? formFor(speaking, said) : 'phrase');
  const issue = issueInTalk(speaking);
  const known = moment.issues.find(({ id }) => id === issue)?.options;
  if (said === undefined || known?.includes(said) !== true) return undefined;
  const isNew = telling.issue !== issue && leads === true;
  return optionFiller(words, issue, { option: said, form: isNew ? 'long' : 'phrase' });
}

/** A figure for lines that need one: "nearer", "around", "between". */
export function quantity(speaking: Speaking): Filler | undefined {
  const said = option(speaking, 'val');
  const isFigure =
    typeof said === 'object' ? Object.values(said).every((one) => typeof one === 'number') : typeof said === 'number';
  return isFigure ? value(speaking, 'val') : undefined;
}

/** In full at first mention; a single value also after a change of issue. */
function formFor({ telling }: Speaking, some: Package): 'long' | 'phrase' {
  const issues = Object.keys(some);
  const isKnown =
    issues.length === 1 ? telling.issue === issues[0] : issues.every((issue) => telling.issues.has(issue));
  return isKnown ? 'phrase' : 'long';
}

/** At most two options: the issue in talk, what is new, then the rest in the scenario's order. */
function entriesFor(speaking: Speaking, some: Package, most = MOST_VALUES): readonly (readonly [string, Option])[] {
  const { moment } = speaking;
  const all = moment.issues.flatMap(({ id }): readonly (readonly [string, Option])[] =>
    some[id] === undefined ? [] : [[id, some[id]]],
  );
  const changed = changedEntries(moment, some).map(([issue]) => issue);
  const topic = issueInTalk(speaking);
  const rank = ([issue]: readonly [string, Option]): number =>
    (changed.includes(issue) ? 0 : 2) + (issue === topic ? 0 : 1);
  const chosen = all.toSorted((left, right) => rank(left) - rank(right)).slice(0, most);
  return all.filter((entry) => chosen.includes(entry));
}

export function bundle(speaking: Speaking): Filler | undefined {
  const { words, moment, part } = speaking;
  const some = ownPackage(speaking) ?? (part.line === 'summary' ? moment.settled : undefined);
  if (some === undefined) return undefined;
  if (part.line === 'summary') return packageFiller(words, entriesFor(speaking, some, moment.issues.length), 'phrase');
  return packageFiller(words, entriesFor(speaking, some), formFor(speaking, some));
}

/** One half of a trade, with the value that matters most to say. */
export function half(speaking: Speaking, slot: 'give' | 'get'): Filler | undefined {
  const { words, moment, acts, part } = speaking;
  const given = packageIn(part.slots[slot]);
  const trade = acts.find((act) => act.kind === 'trade');
  const some = given ?? trade?.[slot];
  if (some === undefined) return undefined;
  const moved = Object.fromEntries(
    Object.entries(some).filter(([issue, wanted]) =>
      slot === 'get' ? moment.stands.theirs[issue] !== wanted : moment.stands.mine[issue] !== wanted,
    ),
  );
  return packageFiller(words, entriesFor(speaking, Object.keys(moved).length > 0 ? moved : some, 1), 'long');
}

export function distance({ words, moment, part, ...rest }: Speaking, slot: 'gap' | 'step'): Filler | undefined {
  const issue = issueInTalk({ words, moment, part, ...rest });
  const range = moment.issues.find(({ id }) => id === issue)?.range;
  if (issue === undefined || range === undefined) return undefined;
  const given = numberOf(part.slots[slot]);
  const mine = slot === 'gap' ? moment.stands.mine[issue] : undefined;
  const yours = moment.stands.theirs[issue];
  const size = given ?? (typeof mine === 'number' && typeof yours === 'number' ? Math.abs(mine - yours) : 0);
  return size === 0 ? undefined : asWords(sayDistance(words, range.unit, size));
}
