import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { formatAssignmentToken, LINK } from '../../store/class/assignment-link.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import { assignedRoute } from '../app/routes.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './class-say.ts';
import styles from './compose.module.css';
import { fileNameOf } from '../keep/file-name.ts';

interface ShareProps {
  readonly assignment: Assignment;
}

/** The assignment as a link, a file and a code that a camera reads. */
export function Share({ assignment }: ShareProps) {
  const token = useMemo(() => formatAssignmentToken(assignment), [assignment]);
  const { origin, pathname, hostname } = window.location;
  const link = `${origin}${pathname}#${assignedRoute(token)}`;
  const [said, setSaid] = useState('');
  const isLocal = /^(localhost|127\.|0\.0\.0\.0|\[)/u.test(hostname);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(say('share.copied'));
    } catch {
      setSaid(say('share.notCopied'));
    }
  }
  return (
    <section className={styles.section} aria-labelledby="share">
      <h2 id="share" className="title-2">
        {say('share.title')}
      </h2>
      <div className={styles.share}>
        <div className={styles.ways}>
          {link.length <= LINK.longest ? (
            <>
              <TextField label={say('share.link')} value={link} onChange={() => undefined} />
              <div className={styles.line}>
                <Button kind="ink" onClick={() => void copy()}>
                  {say('share.copy')}
                </Button>
                <LinkButton kind="quiet" href={`#${assignedRoute(token)}`}>
                  {say('share.try')}
                </LinkButton>
                <span aria-hidden="true">{said}</span>
              </div>
            </>
          ) : (
            <p className="brief">{say('share.long', { n: link.length, most: LINK.longest })}</p>
          )}
          <LiveRegion message={said} />
          {isLocal && <p className="caption">{say('share.local', { host: hostname })}</p>}
          <div>
            <Button
              icon="export"
              onClick={() =>
                saveFile(fileNameOf('parley-assignment', assignment.title), JSON.stringify(assignment, undefined, 1))
              }
            >
              {say('share.file')}
            </Button>
            <p className="caption">{say('share.fileHint')}</p>
          </div>
        </div>
        {link.length <= LINK.scannable ? (
          <Code link={link} title={assignment.title} />
        ) : (
          <p className="caption">{say('share.qrLong')}</p>
        )}
      </div>
    </section>
  );
}

/** Free squares around a code, without which no camera finds it. */
const QUIET = 4;

function Code({ link, title }: { readonly link: string; readonly title: string }) {
  const path = useMemo(() => {
    const { data } = encode(link, { ecc: 'L', border: QUIET });
    const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: data.length, d: squares.join('') };
  }, [link]);
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${path.size} ${path.size}`} aria-hidden="true" shapeRendering="crispEdges">
        <rect width={path.size} height={path.size} fill="#fff" />
        <path d={path.d} fill="#000" />
      </svg>
      <figcaption className="caption">
        <span aria-hidden="true">{say('share.qr')}</span>
        <span className="visually-hidden">{say('share.qrAlt', { title })}</span>
      </figcaption>
    </figure>
  );
}
