import type { Learned } from '../../../store/select/learned.ts';
import { useSay } from '../../words/use-say.ts';
import { factName, issueName } from '../names.ts';
import { actQuestion } from '../questions.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './drawer.module.css';
import { Guesses } from './guesses.tsx';

/** What was told, what is still open, and who one thinks sits opposite. All of it as it was said, not as it is. */
export function LearnedTab({ learned }: { readonly learned: Learned }) {
  const say = useSay('table');
  const seat = useSeat();
  const { words, them } = seat;
  const { interests, facts, vague, unanswered, news, seenThrough } = learned;
  return (
    <div className={styles.blocks}>
      <section>
        <h3 className={styles.heading}>{say('learned.told', { who: them.person.short })}</h3>
        {interests.length + facts.length === 0 && <p className={styles.none}>{say('learned.nothing')}</p>}
        <ul className={styles.list}>
          {interests.map(({ id, issue }) => (
            <li key={id}>
              {them.interests[id]?.told ?? id}
              {issue !== undefined && <small> {say('learned.on', { issue: issueName({ words }, issue) })}</small>}
            </li>
          ))}
          {facts.map(({ id }) => (
            <li key={id}>{factName(seat, id)}</li>
          ))}
        </ul>
        {interests.length + facts.length > 0 && <p className="caption">{say('learned.doubt')}</p>}
      </section>
      <section>
        <h3 className={styles.heading}>{say('learned.open')}</h3>
        {unanswered.length + vague.length === 0 && <p className={styles.none}>{say('learned.noneOpen')}</p>}
        <ul className={styles.list}>
          {unanswered.map(({ seq, mine, act }) => (
            <li key={seq}>
              {say(mine ? 'learned.youAsked' : 'learned.theyAsked', {
                what: actQuestion(say, seat, act),
                who: them.person.short,
              })}
            </li>
          ))}
          {vague.map(({ kind, round }) => (
            <li key={`${round}-${kind}`}>{say('learned.vague', { round, what: say(`claim.kind.${kind}`) })}</li>
          ))}
        </ul>
      </section>
      {(news.length > 0 || seenThrough.length > 0) && (
        <section>
          <h3 className={styles.heading}>{say('learned.news')}</h3>
          <ul className={styles.list}>
            {news.map((id) => (
              <li key={id}>{words.scenario.events[id] ?? id}</li>
            ))}
            {seenThrough.map((round) => (
              <li key={round}>{say('learned.caught', { round, who: them.person.short })}</li>
            ))}
          </ul>
        </section>
      )}
      <Guesses learned={learned} />
    </div>
  );
}
