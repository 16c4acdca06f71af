import { expect, test } from 'vitest';
import { shareOf, SEEDS, talkWith } from '../support/talk.ts';

const QUESTIONS = ['ask-interest', 'ask-constraint', 'ask-alternative'];
const asks = (kinds: readonly string[]): boolean => kinds.some((kind) => QUESTIONS.includes(kind));

/** Seeds in which the person opens, so that the first reply answers the first words. */
const SPOKEN_TO = SEEDS.filter((seed) => talkWith('diplomat', { seed }).state().moves.length === 0);

test('a diplomat asks before it offers anything, whoever opens', () => {
  expect(
    shareOf((seed) => {
      const talk = talkWith('diplomat', { seed });
      talk.say({ kind: 'build-rapport' });
      const first =
        talk
          .state()
          .moves.find(({ side }) => side === talk.them)
          ?.acts.map(({ kind }) => kind) ?? [];
      return asks(first) && !first.includes('offer');
    }),
  ).toBe(1);
});

test('asked for its reasons it gives half of them and asks a better question', () => {
  expect(SPOKEN_TO.length).toBeGreaterThan(9);
  for (const seed of SPOKEN_TO) {
    const { kinds, acts } = talkWith('diplomat', { seed }).say({ kind: 'ask-interest' });
    expect(asks(kinds), `seed ${seed}`).toBe(true);
    const answer = acts.find((act) => act.kind === 'answer');
    expect(answer?.content.interest).toBe('years');
  }
});

test('it speaks of its alternative only vaguely until it was asked well', () => {
  const { acts } = talkWith('diplomat', { seed: 4 }).say({ kind: 'ask-alternative' });
  const answer = acts.find((act) => act.kind === 'answer');
  expect(answer?.content.claim).toEqual({ kind: 'alternative', fact: 'ardenholt-pilot', as: 'vague' });
});

test('asked well, with something told in return, it names the weights that count', () => {
  const talk = talkWith('diplomat', { seed: 4 });
  talk.say(
    [
      { kind: 'share-interest', interest: 'cost-line' },
      { kind: 'ask-interest', issue: 'credits' },
    ],
    { tone: 'warm' },
  );
  const { standing, acts } = talk.say([
    { kind: 'share-interest', interest: 'no-second-march' },
    { kind: 'ask-interest', issue: 'exit' },
  ]);
  expect(standing).toContain('candid');
  expect(acts).toContainEqual(expect.objectContaining({ kind: 'answer', content: { interest: 'bookable' } }));
});

test('asked badly, it tells nothing of the kind', () => {
  const talk = talkWith('diplomat', { seed: 4 });
  talk.say({ kind: 'ask-interest', issue: 'credits' }, { tone: 'hard-line' });
  const { standing, acts } = talk.say({ kind: 'ask-interest', issue: 'exit' }, { tone: 'hard-line' });
  expect(standing).toContain('guarded');
  expect(JSON.stringify(acts)).not.toContain('bookable');
});

test('it says things out of their order of weight: what it names first is truly the second', () => {
  const talk = talkWith('diplomat', { seed: 2 });
  const { acts } = talk.say({ kind: 'invite' });
  const agenda = acts.find((act) => act.kind === 'propose-agenda');
  const weight = (id: string): number =>
    Math.max(...(talk.state().instance.issues.find((issue) => issue.id === id)?.points[talk.them] ?? [0]));
  const [first = '', second = ''] = agenda?.issues ?? [];
  expect(weight(second)).toBeGreaterThan(weight(first));
});
