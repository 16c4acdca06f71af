import { otherSide } from '../../domain/side.ts';
import { clamp, roundHalfUp, type Share } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { wasContested } from '../contested.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** How face that is kept earns (tuned, see matrix). */
const FACE = {
  can: 1_000,
  /** Face that counts as whole, and what it may have fallen to before it was mended; shares. */
  whole: 0.9,
  lost: 0.5,
  /** Perceived face threat from which a move costs face, where nobody knows what the other side felt (as the counterparties feel it). */
  threat: 0.3,
} as const;

/**
 * Whether the other side can leave the table with its face: by what it showed where that is known, otherwise by how one's words were
 * perceived. What a slight itself costs is EG-6's; here is what is left of it. Added to the list of the model, like RL-1.
 */
export const keepsFace: Rule = {
  id: 'RL-2',
  axis: 'relationship',
  source: [
    { key: 'I', section: 'Mechanism of Action, midgame adjustments' },
    { key: 'N', section: 'Midgame adjustments' },
    { key: 'P', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['kept', 'mended', 'lost'],
  look: (play) => (hasPlayedEnough(play) && wasContested(play) ? judged(play) : []),
  better: (play, { move }) => sparing(ownMoveAt(play, move), play),
};

function judged(play: Play): readonly Mark[] {
  const last = play.own.at(-1);
  const worst = play.own.toSorted((left, right) => right.event.percept.faceThreat - left.event.percept.faceThreat)[0];
  if (last === undefined || worst === undefined) return [];
  const { left, least } = faceOf(play, worst);
  const found = left < FACE.whole ? 'lost' : least < FACE.whole ? 'mended' : 'kept';
  const earned = roundHalfUp(FACE.can * clamp((left - FACE.lost) / (FACE.whole - FACE.lost), 0, 1));
  const move = found === 'lost' ? worst.seq : last.seq;
  return [{ kind: 'occasion', case: found, move, can: FACE.can, earned, params: { share: roundHalfUp(left * 100) } }];
}

/** What is left of its face at the end, and the least there was of it. */
function faceOf({ end, side }: Play, worst: MoveStep): { readonly left: Share; readonly least: Share } {
  const shown = end.reactions.filter((reaction) => reaction.side === otherSide(side)).map(({ mind }) => mind.face);
  if (shown.length > 0) return { left: shown.at(-1) ?? 1, least: Math.min(...shown) };
  const left = worst.event.percept.faceThreat > FACE.threat ? 0 : 1;
  return { left, least: left };
}

/** The same about the matter and between the two alone; or with something that they can bring home. */
function sparing({ before, event }: MoveStep, { side }: Play): readonly BetterMove[] {
  const choice = { ...before.stands[side], ...before.settled };
  const saving: Act = { kind: 'offer-face-saving', choices: [choice] };
  return [
    { acts: event.acts, manner: { ...calm(event.manner), audience: 'private' } },
    ...(Object.keys(choice).length > 0 ? [plainly(saving)] : []),
    plainly({ kind: 'invite' }),
  ];
}
