import type { Claim } from '../domain/claim.ts';
import { otherSide } from '../domain/side.ts';
import { ruleOf, type Act } from '../engine/act.ts';
import type { LineKind } from '../engine/voice.ts';
import { LINE_SLOTS, type LineSlot } from './bank-schema.ts';
import { CALLED_BY } from './called-by.ts';
import { dateAfter, sayDate, sayWeekday, weekdayOf } from './dates.ts';
import { asWords, claimFiller, factFiller, issueFiller, numberFiller, personFiller } from './fillers.ts';
import { quotationOf } from './gist.ts';
import { issuesOfAct } from './issues-of-act.ts';
import { bundleLetter } from './own-slots.ts';
import { bundle, distance, half, quantity, value } from './reply-values.ts';
import { issueInTalk, lastHeard, numberOf, openIssues, textOf, type Speaking } from './speaking.ts';
import type { Filler } from './template.ts';
import { issueText, sideText } from './words.ts';

/** The slots that are filled from the table; the others agree with the slot to their left. */
type Told = Exclude<LineSlot, 'is' | 'has' | 'does' | 'it'>;

/** Kinds of line in which a fact is the speaker's own; in the others it may be the listener's. */
const OWN_FACT: readonly LineKind[] = [
  'opening',
  'agenda',
  'first-offer',
  'counter-offer',
  'conditional-trade',
  'deadline',
  'alternative',
  'evidence',
  'answer',
  'own-risk',
];

const claimsIn = (acts: readonly Act[]): readonly Claim[] =>
  acts.flatMap((act) => {
    const claim = ruleOf(act).claim?.(act);
    return claim === undefined ? [] : [claim];
  });

function fact(speaking: Speaking): Filler | undefined {
  const { words, moment, acts, part } = speaking;
  const given = textOf(part.slots['fact']);
  if (given !== undefined) return factFiller(words, moment, { id: given });
  const [own] = claimsIn(acts);
  if (own !== undefined) return claimFiller(words, moment, own);
  if (OWN_FACT.includes(part.line)) return undefined;
  const heard = lastHeard(moment)?.acts ?? [];
  const tested = heard.flatMap((act) =>
    act.kind === 'reality-test' && 'fact' in act.against ? [act.against.fact] : [],
  );
  const theirs = claimsIn(heard).find(({ fact: id }) => id !== undefined)?.fact ?? tested[0];
  return factFiller(words, moment, { id: theirs });
}

function day({ moment, acts, part }: Speaking): number | undefined {
  const given = numberOf(part.slots['date']);
  if (given !== undefined) return given;
  for (const act of acts) {
    if (act.kind === 'pause') return act.until;
    if (act.kind === 'promise' || act.kind === 'escalate-sponsor') return act.by;
    if (act.kind === 'offer' && act.until !== undefined) return act.until;
  }
  const [claim] = claimsIn(acts);
  return claim?.as === 'straight' ? moment.facts.find(({ id }) => id === claim.fact)?.day : undefined;
}

/** The weekday alone once the whole date was named, and no other day of that name. */
function date(speaking: Speaking): Filler | undefined {
  const { words, telling } = speaking;
  const at = day(speaking);
  if (at === undefined) return undefined;
  const weekday = (of: number): number => weekdayOf(dateAfter(words.calendar, of));
  const isClear =
    telling.days.has(at) && [...telling.days].every((other) => other === at || weekday(other) !== weekday(at));
  return { text: isClear ? sayWeekday(words, at) : sayDate(words, at), values: [`day=${at}`] };
}

/** What the listener said: last, or last that had something on the table in it; only what is worth quoting, or what the line answers. */
function quotation({ words, moment, part, telling }: Speaking, slot: 'heard' | 'then'): Filler | undefined {
  const given = numberOf(part.slots[slot]) ?? numberOf(part.slots[slot === 'heard' ? 'then' : 'heard']);
  const spoke = moment.moves.filter(
    ({ side, acts }) => side !== moment.side && acts.some(({ kind }) => kind !== 'stay-silent'),
  );
  const weighty = spoke.findLast(({ acts }) => acts.some((act) => ruleOf(act).proposes === true));
  const seq = given ?? (slot === 'then' ? weighty : undefined)?.seq ?? spoke.at(-1)?.seq;
  const said = seq === undefined ? undefined : telling.said.get(seq);
  if (seq === undefined || said === undefined) return undefined;
  return asWords(quotationOf(words, moment, { seq, said, answered: CALLED_BY[part.line] }));
}

/** An interest in the speaker's own sentence; of an annex, what it says. */
function told({ words, moment, acts, part }: Speaking): Filler | undefined {
  if (part.line === 'annex-told') return asWords(words.scenario.annexes[textOf(part.slots['annex']) ?? '']?.says);
  const said = acts.flatMap((act) => {
    if (act.kind === 'share-interest' || act.kind === 'misdirect') return [act.interest];
    return act.kind === 'answer' && act.content.interest !== undefined ? [act.content.interest] : [];
  });
  const id = textOf(part.slots['told']) ?? textOf(part.slots['interest']) ?? said[0];
  return id === undefined ? undefined : asWords(sideText(words, moment.side).interests[id]?.told);
}

function risk({ words, moment, acts, part }: Speaking): Filler | undefined {
  const moves = [...moment.moves.flatMap((move) => move.acts), ...acts];
  const disclosed = moves.findLast((act) => act.kind === 'disclose-risk')?.fact;
  const id = textOf(part.slots['risk']) ?? moment.facts.find((known) => known.id === disclosed)?.risk;
  return id === undefined ? undefined : asWords(words.scenario.risks[id]?.phrase);
}

function second(speaking: Speaking): string | undefined {
  const { words, moment, acts, part } = speaking;
  const given = textOf(part.slots['issue2']);
  if (given !== undefined && issueText(words, given) !== undefined) return given;
  const first = issueInTalk(speaking);
  const others = [...acts.flatMap((act) => issuesOfAct(moment, act)), ...openIssues(moment)];
  return others.find((id) => id !== first);
}

function reason(speaking: Speaking): Filler | undefined {
  const { words, moment, part } = speaking;
  const self = sideText(words, moment.side);
  const given = textOf(part.slots['reason']);
  const issue = issueInTalk(speaking);
  return asWords(
    (given === undefined ? undefined : (self.reasons[given] ?? self.interests[given]?.phrase)) ??
      (issue === undefined ? undefined : self.reasons[issue]),
  );
}

function alternative({ words, moment, acts, part }: Speaking): Filler | undefined {
  const claimed = claimsIn(acts).find(({ kind }) => kind === 'alternative');
  const known = moment.facts.find(({ id }) => id === claimed?.fact)?.alternative;
  const id = textOf(part.slots['alt']) ?? known;
  const own = id === undefined ? undefined : sideText(words, moment.side).alternatives[id]?.phrase;
  return claimed?.as === 'inflated' ? claimFiller(words, moment, claimed) : asWords(own);
}

function letter({ acts, part }: Speaking): Filler | undefined {
  const taken = acts.find((act) => act.kind === 'accept')?.bundle;
  const given = part.slots['opt'];
  if (typeof given === 'string') return { text: given.toUpperCase() };
  const at = numberOf(given) ?? taken;
  return at === undefined ? undefined : { text: bundleLetter(at) };
}

function annex({ words, moment, acts, part }: Speaking): Filler | undefined {
  const attached = acts.find((act) => act.kind === 'attach-term')?.clause;
  const id = textOf(part.slots['annex']) ?? attached ?? moment.text?.annexes[0];
  return id === undefined ? undefined : asWords(words.scenario.annexes[id]?.label);
}

const self = ({ words, moment }: Speaking) => sideText(words, moment.side);

/** What belongs in a slot of a line for this part; undefined where nothing is known to put there, or for no slot at all. */
export function slotOf(speaking: Speaking, slot: string): Filler | undefined {
  const { words, moment, part, mood } = speaking;
  if (!isTold(slot)) return undefined;
  switch (slot) {
    case 'issue':
      return issueFiller(words, issueInTalk(speaking));
    case 'issue2':
      return issueFiller(words, second(speaking));
    case 'val':
    case 'val2':
    case 'mine':
    case 'yours':
      return value(speaking, slot);
    case 'q':
      return quantity(speaking);
    case 'gap':
    case 'step':
      return distance(speaking, slot);
    case 'give':
    case 'get':
      return half(speaking, slot);
    case 'pkg':
      return bundle(speaking);
    case 'fact':
      return fact(speaking);
    case 'reason':
      return reason(speaking);
    case 'risk':
      return risk(speaking);
    case 'upset': {
      const { upsets } = self(speaking);
      return asWords(upsets[(numberOf(part.slots['upset']) ?? mood.upset) % upsets.length]);
    }
    case 'person':
      return personFiller(words, moment, { of: moment.side, at: numberOf(part.slots['person']) ?? mood.person });
    case 'rival':
      return asWords(self(speaking).rival);
    case 'opt':
      return letter(speaking);
    case 'date':
      return date(speaking);
    case 'n':
      return numberFiller(words, numberOf(part.slots['n']) ?? moment.issues.length);
    case 'then':
    case 'heard':
      return quotation(speaking, slot);
    case 'closer': {
      const issue = issueInTalk(speaking);
      return issue === undefined ? undefined : asWords(issueText(words, issue)?.towards[words.names[moment.side]]);
    }
    case 'told':
      return told(speaking);
    case 'annex':
      return annex(speaking);
    case 'alt':
      return alternative(speaking);
    case 'gain':
      return asWords(sideText(words, otherSide(moment.side)).gain);
    case 'one':
      return asWords(self(speaking).discrepancy.one);
    case 'other':
      return asWords(self(speaking).discrepancy.other);
  }
}

const AGREEING: readonly string[] = ['is', 'has', 'does', 'it'];
const isTold = (slot: string): slot is Told => !AGREEING.includes(slot) && LINE_SLOTS.some((known) => known === slot);
