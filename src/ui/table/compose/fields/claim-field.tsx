import { CLAIM_WAYS, type Claim, type ClaimKind, type ClaimWay } from '../../../../domain/claim.ts';
import type { KnownFact } from '../../../../engine/seat-view.ts';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { factName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import { Choice } from './choice.tsx';
import styles from './fields.module.css';

export interface ClaimFieldProps {
  readonly kinds: readonly ClaimKind[];
  readonly claim: Claim | undefined;
  readonly onChange: (claim: Claim | undefined) => void;
  /** The words for no reason at all, where there need be none. */
  readonly none?: string;
}

const NONE = '';

/** What is claimed, and how: the honest ways and the others side by side. */
export function ClaimField({ kinds, claim, onChange, none }: ClaimFieldProps) {
  const say = useSay('table');
  const seat = useSeat();
  const { claimWays } = seat.words.messages.labels;
  const facts = seat.view.facts.filter(({ kind }) => kinds.some((wanted) => wanted === kind));
  const isClaim = (kind: KnownFact['kind']): kind is ClaimKind => kind !== 'risk';
  const claimOf = (id: string, as: ClaimWay): Claim | undefined => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (fact === undefined || !isClaim(fact.kind)) return undefined;
    return { kind: fact.kind, as: as === 'fabricated' ? 'straight' : as, fact: fact.id };
  };
  const named = facts.map((fact) => ({
    value: fact.id,
    label: factName(seat, fact.id),
    ...(!fact.own && { hint: say('claim.theirs') }),
  }));
  const setWay = (as: ClaimWay) => {
    const kind = claim?.kind ?? kinds[0];
    if (kind === undefined) return;
    if (as === 'fabricated') onChange({ kind, as });
    else {
      const fact = claim?.fact ?? facts.find((candidate) => candidate.kind === kind)?.id ?? facts[0]?.id;
      onChange(fact === undefined ? { kind, as } : { ...claimOf(fact, as), kind: claimOf(fact, as)?.kind ?? kind, as });
    }
  };
  return (
    <div className={styles.claim}>
      {facts.length === 0 && none === undefined && <p className="caption">{say('claim.noFacts')}</p>}
      {(facts.length > 0 || none !== undefined) && (
        <Choice
          legend={say('claim.what')}
          options={none === undefined ? named : [{ value: NONE, label: none }, ...named]}
          value={claim === undefined ? NONE : claim.fact}
          onChange={(id) => onChange(id === NONE ? undefined : claimOf(id, claim?.as ?? 'straight'))}
        />
      )}
      {claim !== undefined && (
        <Segmented
          legend={say('claim.how')}
          options={CLAIM_WAYS.map((value) => ({
            value,
            label: claimWays[value].label,
            glyph: value === 'inflated' || value === 'fabricated' ? 'ethics' : undefined,
          }))}
          value={claim.as}
          onChange={setWay}
        />
      )}
      {claim !== undefined && (
        <p className="caption">
          {claimWays[claim.as].about} {claimWays[claim.as].warning}
        </p>
      )}
    </div>
  );
}
