import type { OwnIssue } from '../../engine/seat-view.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { SideText } from '../../scenario/text-schema.ts';
import { Tag } from '../look/chip.tsx';
import { useSay } from '../words/use-say.ts';
import { Fold } from './fold.tsx';

interface OwnStandingProps {
  /** One's own side, as the scenario has it and as it words it. */
  readonly own: Scenario['sides'][number];
  readonly text: SideText;
  readonly issues: readonly OwnIssue[];
  readonly labelOf: (issue: string) => string;
}

/** What binds one's own side: limits it cannot move alone, who has to say yes, what would look bad. */
export function OwnStanding({ own, text, issues, labelOf }: OwnStandingProps) {
  const say = useSay('brief');
  const stops = issues.filter(({ id, crosses }) => crosses.length > 0 && text.redLines[id] !== undefined);
  return (
    <>
      <Fold title={say('limits')} n={own.constraints.length + stops.length} lead={say('limitsLead')}>
        <ul>
          {stops.map(({ id }) => (
            <li key={id}>
              <b>{labelOf(id)}</b> <Tag of="batna">{say('redLine')}</Tag>
              <p>{text.redLines[id]}</p>
            </li>
          ))}
          {own.constraints.map(({ id, kind }) => (
            <li key={id}>
              <b>{capital(text.constraints[id]?.phrase ?? id)}</b> <Tag>{say(`limit.${kind}`)}</Tag>
              <p>{text.constraints[id]?.about}</p>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={say('decision')} n={own.decision.length} lead={say('decisionLead')}>
        <ol>
          {own.decision.map(({ id }) => (
            <li key={id}>
              <b>{capital(text.decision[id]?.phrase ?? id)}</b>
              <p>{text.decision[id]?.about}</p>
            </li>
          ))}
        </ol>
      </Fold>
      <Fold title={say('face')} n={own.face.length} lead={say('faceLead')}>
        <ul>
          {own.face.map((id) => (
            <li key={id}>{text.face[id]}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** A phrase as the beginning of a line. */
export const capital = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
