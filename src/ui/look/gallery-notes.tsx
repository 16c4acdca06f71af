import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './gallery.module.css';
import { Glyph } from './glyph.tsx';
import { CoachNote, EmptyState, ErrorNote, ScriptLine } from './notes.tsx';
import { Tabs } from './tabs.tsx';
import { SoundCaption, Toast } from './toast.tsx';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={`sheet ${styles.part}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Script() {
  return (
    <Part title="Script line and coach">
      <ScriptLine
        owner="them"
        speaker={
          <>
            <Glyph of="them" /> Voss
          </>
        }
        gutter={['6']}
        direction="crosses her arms"
      >
        Someone quoted me ninety‑eight.
      </ScriptLine>
      <CoachNote
        label="Coach"
        title="Before you say it:"
        lineLabel="One better way"
        line="“If you commit to two years, then…”"
        actions={
          <>
            <Button>Use this</Button>
            <Button kind="quiet">Keep mine</Button>
          </>
        }
      >
        this gives without asking.
      </CoachNote>
    </Part>
  );
}

export function Drawer() {
  const [tab, setTab] = useState<'log' | 'bundles' | 'worksheets' | 'learned'>('log');
  return (
    <Part title="Drawer">
      <Tabs
        label="Drawer"
        tabs={[
          { id: 'log', label: 'Log', count: 4 },
          { id: 'bundles', label: 'Bundles' },
          { id: 'worksheets', label: 'Worksheets' },
          { id: 'learned', label: 'Learned', count: 5 },
        ]}
        value={tab}
        onChange={setTab}
      >
        <EmptyState title="Nothing given yet" action={<Button icon="swap">If we give, we need</Button>}>
          Whatever moves between you is written down here.
        </EmptyState>
      </Tabs>
    </Part>
  );
}

export function Notes() {
  return (
    <Part title="Toasts, captions, errors">
      <Toast icon="save">Saved on this device</Toast>
      <Toast action={{ label: 'Undo', onClick: () => undefined }}>You gave 7 and got nothing.</Toast>
      <SoundCaption>a chair creaks</SoundCaption>
      <ErrorNote
        title="This file could not be read"
        problems={['scenario.yaml:8:10 issues.0.max expected number']}
        action={<Button>Choose another</Button>}
      />
    </Part>
  );
}
