import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import { faultsOf } from '../already-found.ts';
import { calm } from '../claims.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { pressOn } from '../pressure.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { firmly, heaviestIssue } from '../say.ts';
import { putsWalkAway } from './bd-11-puts-walk-away.ts';
import { coerces } from './eg-3-coerces.ts';
import { threatensFace } from './eg-6-threatens-face.ts';

/** What a calm question under fire earns, and what a hard tone costs (tuned, see matrix). */
const TONE = { can: 500, severity: 8 } as const satisfies { readonly severity: Severity } & Record<string, number>;

/** Rules that a hard tone is punished by already, where it goes with a threat, an insult, or a slammed door. */
const PUNISHED_BY: readonly Rule[] = [putsWalkAway, coerces, threatensFace];

/** A hard-line tone about the matter; against it, meeting pressure with a calm question. Standing firm under it is RC-4's and EG-3's. */
export const keepsTone: Rule = {
  id: 'PR-4',
  axis: 'process',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'I', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'P', section: 'Common Pitfalls & How to Avoid Them' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['hard-line', 'calm-question'],
  look: (play) => {
    const punished = faultsOf(play, PUNISHED_BY);
    return play.own.flatMap((step) => judged(play, step, punished));
  },
  better: (play, { move }) => {
    const { before, event } = ownMoveAt(play, move);
    const issue = heaviestIssue(before, play.side);
    return [
      { acts: event.acts, manner: calm(event.manner) },
      firmly({ kind: 'hold-boundary', on: { issue } }, { kind: 'ask-interest', issue }),
    ];
  },
};

function judged(play: Play, step: MoveStep, punished: ReadonlySet<number>): readonly Mark[] {
  const { acts, manner } = step.event;
  const at = { move: step.seq, params: {} };
  if (manner.tone === 'hard-line')
    return punished.has(step.seq)
      ? []
      : [
          { ...at, case: 'hard-line', kind: 'occasion', can: TONE.can, earned: 0 },
          { ...at, case: 'hard-line', kind: 'fault', severity: TONE.severity, stake: 0 },
        ];
  const press = pressOn(play, step);
  if (press === undefined || press.how === 'pressure' || manner.aim === 'person') return [];
  return acts.some(asks) && !acts.some(({ kind }) => STANDS.has(kind))
    ? [
        {
          case: 'calm-question',
          move: step.seq,
          params: { heard: press.by.seq, how: press.how },
          kind: 'occasion',
          can: TONE.can,
          earned: TONE.can,
        },
      ]
    : [];
}

const STANDS: ReadonlySet<ActKind> = new Set(['hold-boundary', 'reality-test', 'reject', 'pause', 'threaten']);

const asks = (act: Act): boolean => ruleOf(act).asks === true || act.kind === 'reflect' || act.kind === 'invite';
