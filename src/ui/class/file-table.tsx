import type { ClassFile } from '../../store/class/class-result.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { Tag } from '../look/chip.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

/** Every file that came in, its verdict, and why. */
export function FileTable({ files }: { readonly files: readonly ClassFile[] }) {
  return (
    <Scroll label={say('files.caption')}>
      <table className={`${styles.table} ${styles.wide}`}>
        <caption className="visually-hidden">{say('files.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('files.file')}</th>
            <th scope="col">{say('files.verdict')}</th>
            <th scope="col">{say('files.learner')}</th>
            <th scope="col" className={styles.number}>
              {say('files.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ file, learner, verdict, why, score }, at) => (
            // two files may be called the same
            <tr key={`${at}-${file}`}>
              <th scope="row">{file}</th>
              <td>
                <Tag of={verdict === 'verified' ? 'reciprocity' : 'ethics'}>{say(`v.${verdict}`)}</Tag>
                {why !== '' && <p>{why}</p>}
              </td>
              <td>{learner === '' ? say('files.nobody') : learner}</td>
              <td className={styles.number}>{score ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
