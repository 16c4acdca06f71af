import { useState } from 'react';
import type { Package } from '../../../../domain/package.ts';
import type { Act, ActOf } from '../../../../engine/act.ts';
import type { SeatView } from '../../../../engine/seat-view.ts';
import { offerWorth } from '../../../../store/select/worth-to-me.ts';
import { Button } from '../../../look/button.tsx';
import { Segmented } from '../../../look/segmented.tsx';
import { NumberField } from '../../../look/field.tsx';
import { useSay } from '../../../words/use-say.ts';
import { worthFigure } from '../../figures.ts';
import { useSeat } from '../../seat-context.tsx';
import { titleOfOffer } from '../../titles.ts';
import { ClaimField } from '../fields/claim-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { IssueChoice } from '../fields/issue-choice.tsx';
import { IssueSlider } from '../fields/issue-slider.tsx';
import { PackageFields } from '../fields/package-fields.tsx';
import { startOn } from '../first-act.ts';
import { equalBundle } from '../second-bundle.ts';
import type { ActFormProps } from './act-form.ts';
import styles from './forms.module.css';

export function OfferForm({ act, onChange, view }: ActFormProps<ActOf<'offer'>>) {
  const say = useSay('table');
  const [isReasoned, setReasoned] = useState(act.claim !== undefined || act.until !== undefined);
  const { claim: _, until: __, ...bare } = act;
  return (
    <>
      <PackageFields
        view={view}
        chosen={act.package}
        onChange={(chosen) => onChange({ ...act, package: chosen })}
        notches={view.stands.mine}
        owner="me"
        startOf={(issue) => startOn(view, issue)}
      />
      {isReasoned ? (
        <div className={styles.reasons}>
          <ClaimField
            kinds={['evidence', 'policy', 'capacity', 'decision-path', 'deadline']}
            claim={act.claim}
            onChange={(claim) =>
              onChange({ ...bare, ...(act.until !== undefined && { until: act.until }), ...(claim && { claim }) })
            }
            none={say('claim.none')}
          />
          <DayField
            label={say('offer.until')}
            value={act.until}
            none={say('offer.noDate')}
            onChange={(until) =>
              onChange({ ...bare, ...(act.claim && { claim: act.claim }), ...(until !== undefined && { until }) })
            }
          />
        </div>
      ) : (
        <p>
          <Button kind="quiet" icon="evidence" onClick={() => setReasoned(true)}>
            {say('offer.reason')}
          </Button>
        </p>
      )}
    </>
  );
}

const LETTERS = ['A', 'B', 'C'] as const;
type Letter = (typeof LETTERS)[number];

export function MesoForm({ act, onChange, view }: ActFormProps<ActOf<'present-meso'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const [letter, setLetter] = useState<Letter>('A');
  const at = Math.min(LETTERS.indexOf(letter), act.packages.length - 1);
  const bundle = act.packages[at] ?? {};
  const replace = (next: Package) => onChange({ ...act, packages: act.packages.with(at, next) });
  const add = () => {
    onChange({ ...act, packages: [...act.packages, equalBundle(view, bundle)] });
    setLetter('C');
  };
  return (
    <>
      <div className={styles.bundles}>
        <Segmented
          legend={say('meso.bundles')}
          isLegendHidden
          options={act.packages.map((candidate, index) => ({
            value: LETTERS[index] ?? 'C',
            label: say('meso.bundle', {
              letter: LETTERS[index] ?? 'C',
              points: worthFigure(words, offerWorth(view, candidate, 'me').alone) ?? say('crosses.short'),
            }),
          }))}
          value={LETTERS[at]}
          onChange={setLetter}
        />
        {act.packages.length < LETTERS.length ? (
          <Button kind="quiet" icon="plus" onClick={add}>
            {say('meso.add')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            icon="minus"
            onClick={() => {
              onChange({ ...act, packages: act.packages.toSpliced(at, 1) });
              setLetter('A');
            }}
          >
            {say('meso.remove', { letter: LETTERS[at] ?? 'C' })}
          </Button>
        )}
      </div>
      <PackageFields
        view={view}
        chosen={bundle}
        onChange={replace}
        notches={view.stands.mine}
        owner="me"
        startOf={(issue) => startOn(view, issue)}
      />
    </>
  );
}

export function EvidenceForm({ act, onChange }: ActFormProps<ActOf<'cite-evidence'>>) {
  return (
    <ClaimField
      kinds={['evidence']}
      claim={act.claim}
      onChange={(claim) => claim !== undefined && onChange({ ...act, claim })}
    />
  );
}

export function RangeForm({ act, onChange, view }: ActFormProps<ActOf<'state-range'>>) {
  const say = useSay('table');
  const quantities = view.issues.filter(({ kind }) => kind === 'quantity');
  const issue = quantities.find(({ id }) => id === act.issue);
  const figures = issue?.options.filter((option) => typeof option === 'number') ?? [];
  const { range } = issue ?? {};
  const bounds = { min: figures[0] ?? 0, max: figures.at(-1) ?? 0, step: range?.step ?? 1 };
  return (
    <>
      <IssueChoice
        legend={say('issue.on')}
        issues={quantities}
        value={act.issue}
        onChange={(id) => {
          const next = quantities
            .find((candidate) => candidate.id === id)
            ?.options.filter((o) => typeof o === 'number');
          if (id !== undefined && next !== undefined)
            onChange({ ...act, issue: id, from: next[0] ?? 0, to: next.at(-1) ?? 0 });
        }}
      />
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <NumberField
            key={end}
            label={say(`range.${end}`)}
            value={act[end]}
            onChange={(value) => value !== undefined && onChange({ ...act, [end]: value })}
            {...bounds}
            steps={{
              less: say('range.less', { end: say(`range.${end}`) }),
              more: say('range.more', { end: say(`range.${end}`) }),
            }}
          />
        ))}
      </div>
    </>
  );
}

export function DiscloseForm({ act, onChange, view }: ActFormProps<ActOf<'disclose-reservation'>>) {
  const say = useSay('table');
  const { limit } = act;
  const issue = 'points' in limit ? undefined : view.issues.find(({ id }) => id === limit.issue);
  return (
    <>
      <IssueChoice
        legend={say('disclose.where')}
        issues={view.issues}
        value={issue?.id}
        general={say('disclose.points')}
        onChange={(id) => {
          const next = view.issues.find((candidate) => candidate.id === id);
          onChange({
            ...act,
            limit: next === undefined ? { points: view.written ?? 0 } : { issue: next.id, option: startOn(view, next) },
          });
        }}
      />
      {issue !== undefined && !('points' in limit) && (
        <IssueSlider
          issue={issue}
          option={limit.option}
          owner="me"
          onChange={(option) => onChange({ ...act, limit: { ...limit, option } })}
        />
      )}
      {'points' in limit && (
        <NumberField
          label={say('disclose.figure')}
          value={limit.points}
          min={0}
          max={100}
          onChange={(points) => points !== undefined && onChange({ ...act, limit: { points } })}
        />
      )}
    </>
  );
}

export function RetractForm({ act, view }: ActFormProps<ActOf<'retract'>>) {
  return <OfferNamed act={act} view={view} />;
}

/** Which offer it is about, in words. */
export function OfferNamed({ act, view }: { readonly act: Extract<Act, { offer: string }>; readonly view: SeatView }) {
  const say = useSay('table');
  const { them } = useSeat();
  const offer = view.offers.find(({ id }) => id === act.offer);
  return offer === undefined ? null : <p>{titleOfOffer(say, offer, { side: view.side, them: them.person.short })}</p>;
}
