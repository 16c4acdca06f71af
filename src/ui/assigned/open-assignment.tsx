import { useState } from 'react';
import { useLocation } from 'wouter';
import { parseAssignment } from '../../store/class/assignment-link.ts';
import { takeAssignment } from '../../store/class/class-rows.ts';
import { assignedRoute } from '../app/routes.ts';
import { Page } from '../app/page.tsx';
import { useServices } from '../app/services.tsx';
import { FILE_LIMIT } from '../keep/file-limit.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { FileButton } from '../look/file-button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { say } from './assigned-say.ts';
import { LostRows } from './lost-rows.tsx';

/** Where one brings a link or a file that did not open by itself. */
export function OpenAssignment() {
  const { classes } = useServices();
  const [, navigate] = useLocation();
  const [link, setLink] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [problem, setProblem] = useState<string>();

  function follow(): void {
    const token = (/#\/a\/(.+)$/u.exec(link.trim())?.[1] ?? link).trim();
    setEmpty(token === '');
    if (token !== '') navigate(assignedRoute(token));
  }
  async function read(file: File): Promise<void> {
    if (file.size > FILE_LIMIT) return setProblem(say('open.large', { name: file.name }));
    const assignment = parseAssignment(await file.text());
    if (!assignment.ok) return setProblem(assignment.error.message);
    if ((await takeAssignment(await classes(), assignment.value)) === undefined) return setProblem(say('bad.sameId'));
    navigate(assignedRoute(assignment.value.id));
    return undefined;
  }
  return (
    <Page title={say('open.title')} bar={{ page: 'other' }}>
      <p className="brief">{say('open.lead')}</p>
      {problem !== undefined && (
        <ErrorNote title={say('bad.title')} problems={[problem]}>
          <p>{say('bad.what')}</p>
        </ErrorNote>
      )}
      <TextField
        label={say('open.paste')}
        hint={say('open.pasteHint')}
        value={link}
        onChange={setLink}
        {...(isEmpty && { error: say('open.empty') })}
      />
      <div>
        <Button kind="ink" onClick={follow}>
          {say('open.go')}
        </Button>{' '}
        <FileButton
          label={say('open.file')}
          accept=".json,application/json"
          onFiles={([file]) => file && void read(file)}
        />
      </div>
      <LostRows kinds={['taken']} />
    </Page>
  );
}
