import { otherSide } from '../../domain/side.ts';
import { recommend } from '../../store/select/recommend.ts';
import type { KeptTables } from '../../store/select/table-result.ts';
import { linkTo, ROUTES } from '../app/routes.ts';
import { reasonText } from '../library/reason.ts';
import { LinkButton } from '../look/button.tsx';
import { Portrait } from '../look/portrait.tsx';
import type { Practice } from '../practice/practice-of.ts';
import { OFFERED } from '../words/offered.ts';
import { cardOf, chairOf } from '../words/scenario-cards.ts';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import { say } from './progress-say.ts';
import styles from './progress.module.css';

interface NextTableProps {
  readonly tables: KeptTables;
  readonly practice: Practice;
}

/** The table to play next and why: the very one that stands in front in the library. */
export function NextTable({ tables: { open, results }, practice }: NextTableProps) {
  const library = useSay('library');
  const labels = useLabels();
  const next = recommend({
    ...practice,
    offered: OFFERED,
    results,
    begun: new Set(open.map(({ scenario }) => scenario)),
  });
  const card = next && cardOf(next.scenario);
  if (next === undefined || card === undefined) return undefined;
  return (
    <section aria-labelledby="next" className={styles.next}>
      <h2 id="next" className="title-2">
        {say('next')}
      </h2>
      <div>
        <Portrait id={chairOf(card, otherSide(next.side)).character} face="neutral" alt="" isHead width={56} />
        <div>
          <h3 className="title-3">{card.title}</h3>
          <p>{reasonText(library, labels, { ...next, card, nameOf: practice.nameOf })}</p>
          <LinkButton kind="ink" iconAfter="forward" href={linkTo(ROUTES.library)}>
            {say('nextAction')}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
