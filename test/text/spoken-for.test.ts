import { expect, test } from 'vitest';
import { bearingOf } from '../../src/domain/bearing.ts';
import { pointsOfOption } from '../../src/domain/issue.ts';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS, type CounterpartyType } from '../../src/domain/seat.ts';
import { ruleOf } from '../../src/engine/act.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { playOut } from '../../src/store/play.ts';
import type { BankLine } from '../../src/text/bank-schema.ts';
import { wasSaid } from '../../src/text/gist.ts';
import { sayOption } from '../../src/text/options.ts';
import { tellLog, type ToldEvent } from '../../src/text/reply.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { bankOf } from './voices/banks.ts';

const words = renewalWords(Object.fromEntries(COUNTERPARTY_TYPES.map((type) => [type, bankOf(type)])));

const talk = (type: CounterpartyType, nth: number): readonly ToldEvent[] => {
  const player = REFERENCE_PLAYERS[nth % REFERENCE_PLAYERS.length] ?? 'expert';
  const seats = { one: { kind: 'counterparty', type }, two: { kind: 'player', player } } as const;
  const played = playOut({ scenario: renewal(), seed: 40 + nth, difficulty: 'realistic', seats });
  invariant(played.ok, 'the renewal can be drawn');
  return tellLog(words, played.value.log);
};
const TALKS = COUNTERPARTY_TYPES.map((type) => [type, REFERENCE_PLAYERS.map((_, nth) => talk(type, nth))] as const);

/** The lines of the bank that a reply was made of. */
const linesOf = (type: CounterpartyType, { reply }: ToldEvent): readonly (BankLine & { readonly kind: string })[] =>
  (reply?.lines ?? []).flatMap((id) => {
    const [bank, kind, , variant] = id.split('.');
    const lines = Object.entries(bankOf(type).lines).find(([name]) => name === kind)?.[1] ?? [];
    return bank === type
      ? lines.filter((line) => line.id === variant).map((line) => ({ ...line, kind: kind ?? '' }))
      : [];
  });

/** What a side has said, and what lay on its cards, before an event. */
const saidBefore = (told: readonly ToldEvent[], seq: number, side: 'one' | 'two', withCards: boolean): string => {
  const moves = told.filter(({ event, seq: at }) => event.kind === 'moveMade' && event.side === side && at < seq);
  const cards = (told.at(-1)?.after.offers ?? []).filter((offer) => offer.side === side && offer.seq < seq);
  const figures = cards.flatMap(({ packages }) =>
    packages.flatMap((some) =>
      Object.entries(some).map(([issue, option]) => sayOption(words, issue, { option, form: 'phrase' })),
    ),
  );
  return [...moves.map(({ reply }) => reply?.said ?? ''), ...(withCards ? figures : [])].join(' | ');
};

test.each(TALKS)('nobody is quoted with what was not said, opposite the %s', (_, talks) => {
  const quoted = talks.flatMap((told) =>
    told.flatMap(({ event, reply, seq }) =>
      event.kind !== 'moveMade'
        ? []
        : [...(reply?.said ?? '').matchAll(/“([^”]*)”/gu)].map(([, quotation = '']) => ({
            quotation,
            said: saidBefore(told, seq, event.side === 'one' ? 'two' : 'one', event.side === 'two'),
          })),
    ),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(
    quoted.filter(({ quotation, said }) => !wasSaid(words, said, quotation)).map(({ quotation }) => quotation),
  ).toEqual([]);
});

test.each(TALKS)('no line of the %s rests a figure on a fact that does not carry it', (type, talks) => {
  const wrong = talks.flatMap((told) =>
    told.flatMap((each) => {
      const { event, before } = each;
      if (event.kind !== 'moveMade' || event.side !== 'one' || before === undefined) return [];
      return linesOf(type, each).flatMap(({ kind, say, when }) => {
        if (!['first-offer', 'counter-offer', 'evidence'].includes(kind) || !/\{fact\}/u.test(say)) return [];
        if (!/\{(?:val|q|pkg)\}/u.test(say)) return [];
        const claimed = event.acts.map((act) => ruleOf(act).claim?.(act)?.fact).find((id) => id !== undefined);
        const fact = before.instance.facts.find(({ id }) => id === claimed);
        const issue = before.instance.issues.find(({ id }) => id === fact?.issue);
        const option = issue && each.after.stands.one[issue.id];
        const bears =
          fact && issue && option !== undefined ? bearingOf(fact, { issue, option, side: 'one' }) : undefined;
        return bears === (when.includes('past-fact') ? 'past' : 'meets') ? [] : [say];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(TALKS)('no line of the %s gives way without giving', (type, talks) => {
  const wrong = talks.flatMap((told) =>
    told.flatMap((each) => {
      const { event, before, after } = each;
      if (event.kind !== 'moveMade' || event.side !== 'one' || before === undefined) return [];
      return linesOf(type, each).flatMap(({ kind, say, when }) => {
        if (kind !== 'counter-offer' || !when.includes('gives-way')) return [];
        const slot = event.voice?.parts.find(({ line }) => line === 'counter-offer')?.slots['issue'];
        const issue = before.instance.issues.find(({ id }) => id === slot);
        const [had, has] = [before, after].map((state) => issue && state.stands.one[issue.id]);
        if (issue === undefined || had === undefined || has === undefined) return [say];
        const [was = 0, is = 0] = [had, has].map((option) => pointsOfOption(issue, 'one', option));
        return is < was ? [] : [say];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(TALKS)('the %s takes back and steps away from no figure that it never named', (type, talks) => {
  const wrong = talks.flatMap((told) =>
    told.flatMap((each) => {
      const { event, before, seq } = each;
      if (event.kind !== 'moveMade' || event.side !== 'one' || before === undefined) return [];
      return linesOf(type, each).flatMap(({ kind, say }) => {
        if (!['takes-back', 'counter-offer', 'accept'].includes(kind) || !say.includes('{mine}')) return [];
        const said = saidBefore(told, seq, 'one', false);
        const named = Object.entries(before.stands.one).some(([issue, option]) => {
          const forms = (['phrase', 'long'] as const).map((form) => sayOption(words, issue, { option, form }));
          const stands = (text: string): boolean => forms.some((form) => wasSaid(words, text, form));
          return stands(each.reply?.said ?? '') && stands(said);
        });
        return named ? [] : [say];
      });
    }),
  );
  expect(wrong).toEqual([]);
});
