import { GLOSSARY } from '../../text/messages/en/glossary.ts';
import { Sheet } from '../look/sheet.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './table.module.css';

const SHORTCUTS = [
  ['/', 'help.find'],
  ['Tab', 'help.tab'],
  ['← → ↑ ↓', 'help.arrows'],
  ['Enter', 'help.enter'],
  ['Ctrl Enter', 'help.ctrlEnter'],
  ['Ctrl Z', 'help.undo'],
  ['Alt Enter', 'help.coachUse'],
  ['?', 'help.help'],
  ['Esc', 'help.coachKeep'],
] as const;

/** Every key, and how a round goes. */
export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useSay('table');
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('help.title')} closeLabel={say('close')}>
      <p>{say('help.lead')}</p>
      <dl className={styles.keys}>
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <p className="caption">{say('help.points')}</p>
      <h3 className={`title-3 ${styles.wordsTitle}`}>{say('help.words')}</h3>
      <dl className={styles.words}>
        {Object.values(GLOSSARY).map(({ term, about, source }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {about} <span className="caption">({source})</span>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
