import { expect, test } from 'vitest';
import type { Side } from '../../../src/domain/side.ts';
import { NEW_ROUND, newSession, tick, withRound, type PairSession } from '../../../src/store/pair/session.ts';
import { stageOf, type Standing } from '../../../src/store/pair/stage.ts';
import { SETUP } from './seated-pair.ts';

const OVER: Standing = { phase: 'closed', turn: 'one', last: 'two', assessed: { one: false, two: false } };
const one: PairSession = newSession(SETUP);
const all = (step: 'assessed' | 'debriefed') => (session: PairSession) =>
  (['one', 'two'] as const).reduce((done, side) => tick(0, step, side)(done), session);

test('after the end the screen changes hands three times: ending and opinion, opinion and debrief, debrief', () => {
  const due: (Side | 'both')[] = [];
  let session = one;
  for (let step = 0; step < 5; step += 1) {
    const stage = stageOf(session, [OVER]);
    due.push(stage.side ?? 'both');
    if (stage.kind === 'assess') session = tick(0, 'assessed', stage.side)(session);
    if (stage.kind === 'debrief') session = tick(0, 'debriefed', stage.side)(session);
  }
  expect(due).toEqual(['two', 'one', 'one', 'two', 'both']);
});

test('whoever has answered in the log is not asked again', () => {
  expect(stageOf(one, [{ ...OVER, assessed: { one: false, two: true } }])).toMatchObject({
    kind: 'assess',
    side: 'one',
  });
});

test('talks begin when both are ready, and at once where a move was made already', () => {
  const standing: Standing = { ...OVER, phase: 'preparing', last: undefined };
  expect(stageOf(one, [standing])).toMatchObject({ kind: 'prepare', side: 'two' });
  expect(stageOf(one, [{ ...standing, phase: 'talking' }])).toMatchObject({ kind: 'talk', side: 'one' });
});

test('after the second round comes the comparison, and only after it', () => {
  const done = all('debriefed')(all('assessed')(one));
  expect(
    stageOf(
      withRound(done, 0, (round) => ({ ...round, isDone: true })),
      [OVER],
    ),
  ).toMatchObject({ kind: 'joint' });
  const [first] = done.rounds;
  const second = { ...done, rounds: [first ?? NEW_ROUND, { ...(first ?? NEW_ROUND), isDone: true }] };
  expect(stageOf(second, [OVER, OVER])).toEqual({ kind: 'reversal', round: 1 });
});
