import { describe, expect, test } from 'vitest';
import { closing } from '../../../src/store/select/closing.ts';
import { learned, lessonCount } from '../../../src/store/select/learned.ts';
import { accept, invite, offer, sitting, whole } from '../../support/two-people.ts';

describe('what one has learned', () => {
  test('holds what was told, and marks what was vague', () => {
    const sat = sitting()
      .says({ kind: 'ask-interest', issue: 'uplift' })
      .says(
        { kind: 'share-interest', interest: 'cost-line' },
        { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'straight', fact: 'carrier-survey' } },
        { kind: 'refer-alternative', claim: { kind: 'alternative', as: 'vague', fact: 'norvane-quote' } },
      );
    const lessons = learned(sat.sees('one'));
    expect(lessons).toMatchObject({
      interests: [{ id: 'cost-line' }],
      facts: [{ id: 'carrier-survey', value: 2.5 }],
      vague: [{ kind: 'alternative', round: 1 }],
      unanswered: [{ mine: true }],
    });
    expect(lessonCount(lessons)).toBe(2);
  });

  test('an inflated figure is learned as it was told', () => {
    const sat = sitting()
      .says(invite())
      .says({ kind: 'cite-evidence', claim: { kind: 'evidence', as: 'inflated', fact: 'carrier-survey' } });
    expect(learned(sat.sees('one')).facts).toEqual([{ id: 'carrier-survey', value: 1 }]);
  });
});

describe('the way to a signature', () => {
  const open = sitting().says(offer(whole()));
  const agreed = open.says(
    accept(open.offerOf('one')),
    { kind: 'summarise', text: whole() },
    { kind: 'sign', text: 'text-1-two' },
  );

  test('counts what is settled', () => {
    expect(closing(open.sees('one'))).toMatchObject({ settled: 0, issues: 6, isAgreed: false, text: undefined });
    expect(closing(agreed.sees('one'))).toMatchObject({ settled: 6, isAgreed: true });
  });

  test('shows who has signed, and every line with whether it can be checked', () => {
    const { text } = closing(agreed.sees('one'));
    expect(text).toMatchObject({ id: 'text-1-two', signedByMe: false, signedByThem: true });
    expect(text?.lines.filter((line) => line.kind === 'issue' && line.isCheckable !== undefined)).toHaveLength(2);
  });

  test('an annex of theirs is named, and read only once it was asked for', () => {
    const other = sitting().says(invite()).says(offer(whole()));
    const text = other.says(
      accept(other.offerOf('two')),
      { kind: 'summarise', text: whole() },
      { kind: 'attach-term', clause: 'automatic-renewal' },
    );
    const annex = (sat: typeof text) => closing(sat.sees('two')).text?.lines.find(({ kind }) => kind === 'annex');
    expect(annex(text)).toMatchObject({ annex: 'automatic-renewal', mine: false, isOpen: false });
    expect(annex(text.says({ kind: 'ask-about-text' }))).toMatchObject({ isOpen: true });
  });
});
