import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../look/button.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Sheet } from '../look/sheet.tsx';
import { THEME_CHOICES } from '../look/theme.ts';
import { useSay } from '../words/use-say.ts';
import { useTheme } from './use-theme.ts';

/** Comes when it is opened. */
const SoundFields = lazy(() => import('./sound-fields.tsx').then(({ SoundFields: fields }) => ({ default: fields })));

const CoachFields = lazy(() => import('./coach-fields.tsx').then(({ CoachFields: fields }) => ({ default: fields })));

/** The button that opens how it looks and sounds. */
export function Appearance() {
  const say = useSay('app');
  const [isOpen, setOpen] = useState(false);
  const { choice, setChoice } = useTheme();
  return (
    <>
      <Button
        kind="quiet"
        icon="settings"
        aria-label={say('appearance')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {createPortal(
        <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={say('appearanceTitle')} closeLabel={say('close')}>
          <Segmented
            legend={say('theme')}
            options={THEME_CHOICES.map((value) => ({ value, label: say(`theme.${value}`) }))}
            value={choice}
            onChange={setChoice}
          />
          <Suspense>
            <SoundFields />
            <CoachFields />
          </Suspense>
          <p className="caption">{say('appearanceHint')}</p>
        </Sheet>,
        // a dialog is no part of the bar that opens it
        document.body,
      )}
    </>
  );
}
