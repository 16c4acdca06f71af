import type { AnyStateMachine } from 'xstate';
import type { CounterpartyType, Difficulty } from '../domain/seat.ts';
import type { Tuning } from '../domain/tuning.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { decideAsDiplomat } from './decide/diplomat.ts';
import { decideAsAvoidant } from './decide/avoidant.ts';
import { decideAsUncontrolled } from './decide/uncontrolled.ts';
import { mannerOf, type Intent } from './decide/intent.ts';
import { situationOf, type Situation } from './decide/situation.ts';
import { decideAsWarrior } from './decide/warrior.ts';
import { diplomat, DIPLOMAT } from './diplomat.ts';
import { AVOIDANT, avoidant } from './avoidant.ts';
import { AVOIDANT_FACES, DIPLOMAT_FACES, express, UNCONTROLLED_FACES, WARRIOR_FACES, type Faces } from './express.ts';
import { afterHearing, beginning, habitsOf, type Moment } from './mind/chart.ts';
import { feel } from './mind/feel.ts';
import { impressionOf, type Impression } from './mind/impression.ts';
import { freshMind } from './mind/mind.ts';
import { temperAt, type Temper } from './mind/temper.ts';
import { tuned } from './mind/tuning.ts';
import type { Hearing, Persona, Reply } from './persona.ts';
import { AVOIDANT_SPEECH, DIPLOMAT_SPEECH, UNCONTROLLED_SPEECH, WARRIOR_SPEECH } from './speak/manners-of-speech.ts';
import { linesOf, speak } from './speak/speak.ts';
import { spokenActs, type Speech } from './speak/speech.ts';
import { UNCONTROLLED, uncontrolled } from './uncontrolled.ts';
import { warrior, WARRIOR } from './warrior.ts';

/** Everything that makes one type: its chart, its numbers, what it does, how it looks, how it speaks. */
export interface Counterparty {
  readonly chart: AnyStateMachine;
  readonly temper: Temper;
  readonly decide: (situation: Situation) => Intent;
  readonly faces: Faces;
  readonly speech: Speech;
}

/** Everybody one can sit down with. A new type is a chart and a row. */
export const COUNTERPARTIES: Record<CounterpartyType, Counterparty> = {
  avoidant: {
    chart: avoidant,
    temper: AVOIDANT,
    decide: decideAsAvoidant,
    faces: AVOIDANT_FACES,
    speech: AVOIDANT_SPEECH,
  },
  warrior: { chart: warrior, temper: WARRIOR, decide: decideAsWarrior, faces: WARRIOR_FACES, speech: WARRIOR_SPEECH },
  diplomat: {
    chart: diplomat,
    temper: DIPLOMAT,
    decide: decideAsDiplomat,
    faces: DIPLOMAT_FACES,
    speech: DIPLOMAT_SPEECH,
  },
  uncontrolled: {
    chart: uncontrolled,
    temper: UNCONTROLLED,
    decide: decideAsUncontrolled,
    faces: UNCONTROLLED_FACES,
    speech: UNCONTROLLED_SPEECH,
  },
};

/** A scripted side as it comes in, before anything was said. */
export function meet(type: CounterpartyType, view: SeatView, tuning?: Tuning): Persona {
  const { chart, temper } = COUNTERPARTIES[type];
  const { standing, mind } = beginning(chart, freshMind(view, tuned(temper, tuning ?? {})));
  return { type, ...(tuning && { tuning }), standing, mind };
}

/**
 * What a scripted side does next: it hears, its chart moves, it decides, looks, and speaks.
 *
 * @returns a legal move with the reaction before it; the persona to hand in the next time
 * @source negotiation model §6
 */
export function answer(persona: Persona, { view, caught, chance, difficulty }: Hearing): Reply {
  const { type, tuning } = persona;
  const { chart, decide, faces, speech, ...row } = COUNTERPARTIES[type];
  const temper = temperAt(row.temper, difficulty, tuning);
  const heard = impressionOf(view, caught);
  const moment = moved(persona, { chart, temper, view, heard, chance });
  const situation = situationOf({ view, moment, temper, heard, chance, difficulty });
  const { acts: meant, tone } = decide(situation);
  const parts = linesOf(situation, meant, speech);
  const acts = spokenActs(situation, meant, parts);
  const reaction = express(situation, { type, standing: moment.standing, faces, parts }, caught);
  return {
    persona: { ...persona, standing: moment.standing, mind: situation.mind },
    ...(reaction && { reaction }),
    acts,
    manner: mannerOf(situation, tone),
    voice: speak(situation, acts, { parts, speech }),
  };
}

interface Moving extends Pick<Counterparty, 'chart' | 'temper'> {
  readonly view: SeatView;
  readonly heard: Impression | undefined;
  readonly chance: Hearing['chance'];
}

function moved(persona: Persona, { chart, temper, view, heard, chance }: Moving): Moment {
  if (heard === undefined) return { ...persona, habits: habitsOf(chart, persona) };
  const felt = feel(persona.mind, heard, { view, temper });
  return afterHearing(chart, persona, { type: 'heard', impression: heard, felt, draw: chance('tips-over') });
}

/** How readily a type doubts a claim, 0–1. */
export const suspicionOf = (type: CounterpartyType, difficulty: Difficulty, tuning?: Tuning): number =>
  temperAt(COUNTERPARTIES[type].temper, difficulty, tuning).suspicion;
