import { describe, expect, test } from 'vitest';
import { likelyStage } from '../../../src/store/select/likely-stage.ts';
import { accept, invite, offer, type Sitting, sitting, whole } from '../../support/two-people.ts';

const stageOf = (sat: Sitting) => likelyStage(sat.sees('one'));
const rapport = { kind: 'build-rapport' } as const;

/** What side two did last, seen with one of six faces. */
const withFace = (sat: Sitting, face: 'neutral' | 'angry' | 'withdrawn') => {
  const seen = sat.sees('one');
  const to = seen.moves.findLast(({ side }) => side === 'one')?.seq ?? 0;
  const reaction = {
    seq: to + 1,
    side: 'two',
    round: seen.round,
    to,
    face,
    posture: '',
    sound: '',
    caught: [],
  } as const;
  return { ...seen, reactions: [...seen.reactions, reaction] };
};

describe('the composer opens with', () => {
  test('the opening, before anything was said', () => {
    expect(stageOf(sitting())).toBe('open');
  });

  test('exploring, once one has opened', () => {
    expect(stageOf(sitting().says(rapport).says(rapport))).toBe('explore');
  });

  test('an offer, once one has explored or what lay there is gone', () => {
    expect(stageOf(sitting().says(invite()).says(rapport))).toBe('offer');
    const put = sitting().says(offer(whole()));
    const gone = put.says({ kind: 'reject', offer: put.offerOf('one') });
    expect(stageOf(gone)).toBe('offer');
  });

  test('a trade, where an offer stands, whoever made it', () => {
    expect(stageOf(sitting().says(offer(whole())).says(rapport))).toBe('trade');
    expect(
      stageOf(
        sitting()
          .says(rapport)
          .says(offer(whole({ uplift: 0 }))),
      ),
    ).toBe('trade');
  });

  test('the close, where an offer stands in the last round or all is settled', () => {
    const stands = sitting().says(offer(whole())).says(rapport).sees('one');
    expect(likelyStage({ ...stands, round: stands.rounds })).toBe('close');
    const put = sitting().says(offer(whole()));
    expect(stageOf(put.says(accept(put.offerOf('one'))))).toBe('close');
  });

  test('what answers, where they asked and wait', () => {
    expect(stageOf(sitting().says(offer(whole())).says({ kind: 'ask-interest' }))).toBe('open');
  });

  test('what calms, where one’s last move upset them, and only then', () => {
    const sat = sitting().says(offer(whole())).says(rapport);
    expect(likelyStage(withFace(sat, 'angry'))).toBe('steady');
    expect(likelyStage(withFace(sat, 'withdrawn'))).toBe('steady');
    expect(likelyStage(withFace(sat, 'neutral'))).toBe('trade');
  });
});
