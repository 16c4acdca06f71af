import type { KnownFact } from '../../engine/seat-view.ts';
import type { ScenarioText } from '../../scenario/text-schema.ts';
import { Tag } from '../look/chip.tsx';
import { checkOf } from '../words/checkable.ts';
import { useSay } from '../words/use-say.ts';
import { Fold } from './fold.tsx';

interface FactListProps {
  readonly facts: readonly KnownFact[];
  readonly words: ScenarioText['facts'];
}

/** Everything one could put on the table, with how well the other side can check it. */
export function FactList({ facts, words }: FactListProps) {
  const say = useSay('brief');
  return (
    <Fold title={say('facts')} n={facts.length} lead={say('factsLead')}>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <b>{words[fact.id]?.label ?? fact.id}</b> <FactTag fact={fact} />
            <p>{words[fact.id]?.about}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const CHECKS = { shared: 'shared', easy: 'checkEasy', partly: 'checkPartly', hard: 'checkHard' } as const;

function FactTag({ fact }: { readonly fact: KnownFact }) {
  const say = useSay('brief');
  return (
    <Tag {...(fact.kind === 'risk' && { of: 'ethics' as const })}>
      {say(`kind.${fact.kind}`)} · {say(CHECKS[checkOf(fact)])}
    </Tag>
  );
}
