import { CLAIM_KINDS, CLAIM_WAYS, type ClaimKind } from '../../domain/claim.ts';
import type { At, Choice, Slot, Taken } from './slot.ts';

const INVENTED = 'fabricated';

/** Facts of these kinds that one can claim, and the way out of having none. */
function claimable({ view, words }: At, kinds: readonly ClaimKind[]): readonly Choice[] {
  const facts = view.facts.filter(({ kind }) => kinds.some((allowed) => allowed === kind));
  return [
    ...facts.map(({ id }) => ({ name: id, label: words.scenario.facts[id]?.label ?? '' })),
    { name: INVENTED, label: 'there is no such fact' },
  ];
}

/** Reads `price-index`, `price-index vague`, `price-index inflated` or `fabricated deadline`. */
function takeClaim([name, next, ...others]: readonly string[], at: At, kinds: readonly ClaimKind[]): Taken {
  const rest = next === undefined ? [] : [next, ...others];
  if (name === INVENTED) {
    const [only] = kinds;
    const kind = kinds.find((allowed) => allowed === next);
    if (kind === undefined && kinds.length > 1)
      return { why: `What is it that is fabricated? "${INVENTED} ${kinds.join('|')}".` };
    return { value: { kind: kind ?? only, as: INVENTED }, rest: kind === undefined ? rest : others };
  }
  const fact = at.view.facts.find(({ id, kind }) => id === name && kinds.some((allowed) => allowed === kind));
  if (fact === undefined) return undefined;
  const way = CLAIM_WAYS.find((known) => known === next && known !== INVENTED);
  return { value: { fact: fact.id, kind: fact.kind, as: way ?? 'straight' }, rest: way === undefined ? rest : others };
}

/** A slot that takes a claim: a fact, and whether it is put straight. */
export const claim = (key: string, kinds: readonly ClaimKind[] = CLAIM_KINDS): Slot => ({
  key,
  prompt: 'which fact (add "vague" or "inflated" to put it otherwise than straight)',
  choices: (at) => claimable(at, kinds),
  take: (typed, at) => takeClaim(typed, at, kinds),
});

/** What answers a question: an interest of one's own, or a claim. */
export const content = (key: string): Slot => ({
  key,
  prompt: 'with what: an interest of yours, or a fact',
  choices: (at) => [
    ...at.view.interests.map(({ id }) => ({ name: id, label: interestLabel(at, id) })),
    ...claimable(at, CLAIM_KINDS),
  ],
  take: (typed, at) => {
    const [name, ...rest] = typed;
    if (name !== undefined && at.view.interests.some(({ id }) => id === name))
      return { value: { interest: name }, rest };
    const taken = takeClaim(typed, at, CLAIM_KINDS);
    return taken === undefined || 'why' in taken ? taken : { value: { claim: taken.value }, rest: taken.rest };
  },
});

/** An interest of one's own as the scenario words it. */
export const interestLabel = ({ view, words }: At, id: string): string =>
  words.scenario.sides[words.names[view.side]]?.interests[id]?.phrase ?? '';
