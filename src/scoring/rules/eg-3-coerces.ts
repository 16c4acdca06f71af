import type { Manner } from '../../domain/manner.ts';
import { ruleOf, type Act, type ActOf } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { surplusAtRisk } from '../limits.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { pressOn } from '../pressure.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, firmly, heaviestIssue } from '../say.ts';

/** What calm under fire can earn in hundredths, and what coercion costs (tuned, see matrix). */
const COERCED = {
  can: 500,
  severity: { ultimatum: 8, threat: 15, 'personal-threat': 30, menace: 8 } satisfies Record<string, Severity>,
} as const;
type Coercion = keyof typeof COERCED.severity;

/** Threat, ultimatum, or power that is framed as menace. */
export const coerces: Rule = {
  id: 'EG-3',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Checklist, avoid' },
    { key: 'P', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 2, faults: 3 },
  cases: ['calm', 'ultimatum', 'threat', 'personal-threat', 'menace'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const { acts } = step.event;
    const manner = calm(step.event.manner);
    const threat = acts.find((act) => act.kind === 'threaten');
    const [demanded] = Object.keys(threat?.demand ?? {});
    const issue = demanded ?? heaviestIssue(step.before, play.side);
    const hold: Act = { kind: 'hold-boundary', on: { issue } };
    if (threat === undefined) return [{ acts, manner }, firmly(hold)];
    return [firmly(hold, ...besideBatna(step.before, play.side), { kind: 'ask-interest', issue }), firmly(hold)];
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const { acts, manner } = step.event;
  const threat = acts.find((act) => act.kind === 'threaten');
  const found = threat ? coercionOf(threat, manner) : isMenace(acts, manner) ? 'menace' : undefined;
  if (found !== undefined) {
    const params = threat ? { consequence: threat.consequence } : {};
    const stake = surplusAtRisk(step.before, play.side);
    const at = { case: found, move: step.seq, params };
    return [
      { ...at, kind: 'occasion', can: COERCED.can, earned: 0 },
      { ...at, kind: 'fault', severity: COERCED.severity[found], stake },
    ];
  }
  const press = pressOn(play, step);
  if (press === undefined || manner.tone === 'hard-line' || manner.aim === 'person' || !acts.some(standsFirm))
    return [];
  const params = { heard: press.by.seq, how: press.how };
  return [{ kind: 'occasion', case: 'calm', move: step.seq, can: COERCED.can, earned: COERCED.can, params }];
}

/** To leave is one's right, so put as an ultimatum it weighs less than harm that one would do. */
function coercionOf({ consequence }: ActOf<'threaten'>, { tone, aim }: Manner): Coercion {
  if (aim === 'person' && tone === 'hard-line') return 'personal-threat';
  return consequence === 'leave' && tone !== 'hard-line' ? 'ultimatum' : 'threat';
}

/** An alternative or a constraint, however true, flung across the table. */
const isMenace = (acts: readonly Act[], { tone }: Manner): boolean =>
  tone === 'hard-line' &&
  acts.some((act) => {
    const kind = ruleOf(act).claim?.(act)?.kind;
    return kind !== undefined && kind !== 'evidence';
  });

/** A pause under pressure earns as what it is (EG-12). */
const standsFirm = ({ kind }: Act): boolean => kind === 'hold-boundary' || kind === 'reality-test' || kind === 'reject';
