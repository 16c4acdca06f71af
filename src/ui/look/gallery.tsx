import { useEffect, useState } from 'react';
import { FACES, THEMES, type FaceName, type MountScene, type Theme } from '../../store/scene-model.ts';
import type { SoundLoader } from '../../store/sound-model.ts';
import { GalleryParts } from './gallery-parts.tsx';
import { GallerySounds } from './gallery-sounds.tsx';
import { GalleryScene } from './gallery-scene.tsx';
import { Portrait } from './portrait.tsx';
import { Segmented } from './segmented.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './gallery.module.css';

export const GALLERY_CAST = ['voss', 'okoro'] as const;
export type GalleryPerson = (typeof GALLERY_CAST)[number];

export interface GalleryProps {
  readonly loadScene: () => Promise<MountScene>;
  readonly loadSound: SoundLoader | undefined;
  readonly renderer: 'auto' | 'canvas';
  readonly reducedMotion: boolean;
}

/** Every part, every face and every state of the room, for those who build Parley. */
export function Gallery({ loadScene, loadSound, renderer, reducedMotion }: GalleryProps) {
  const [theme, setTheme] = useState<Theme>(startingTheme);
  const [person, setPerson] = useState<GalleryPerson>('voss');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <>
      <TopBar brand="Parley" homeHref="#/" title="Gallery" note="Every part, every state, named once" />
      <main className={styles.page}>
        <h1 className="visually-hidden">Gallery</h1>
        <div className={styles.row}>
          <Segmented
            legend="Theme"
            options={THEMES.map((value) => ({ value, label: value }))}
            value={theme}
            onChange={setTheme}
          />
          <Segmented
            legend="Person"
            options={GALLERY_CAST.map((value) => ({ value, label: value }))}
            value={person}
            onChange={setPerson}
          />
        </div>
        <GalleryScene key={person} {...{ loadScene, renderer, reducedMotion, theme, person }} />
        <section>
          <h2 className="title-2">Faces</h2>
          <ul className={styles.faces}>
            {FACES.flatMap((face) => GALLERY_CAST.map((id) => <Face key={id + face} id={id} face={face} />))}
          </ul>
        </section>
        <GalleryParts />
        {loadSound && <GallerySounds loadSound={loadSound} />}
      </main>
    </>
  );
}

function Face({ id, face }: { readonly id: GalleryPerson; readonly face: FaceName }) {
  return (
    <li className="sheet">
      <Portrait id={id} face={face} alt="" width={200} />
      <p className={styles.faceName}>
        <Portrait id={id} face={face} alt="" width={40} isHead /> {face}
      </p>
    </li>
  );
}

function startingTheme(): Theme {
  const set = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === set) ?? 'light';
}
