import { useState } from 'react';
import { LIGHTS, ROOMS } from '../../domain/room.ts';
import { FACES, type FaceName, type MountScene, type SceneModel, type Theme } from '../../store/scene-model.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { SAMPLE_MODELS, sampleRuler, sampleOffers, type SampleName } from './gallery-samples.ts';
import styles from './gallery.module.css';
import { SceneStage } from './scene-stage.tsx';
import { SceneWords } from './scene-words.tsx';
import { Segmented } from './segmented.tsx';
import { Slider } from './slider.tsx';

export interface GallerySceneProps {
  readonly loadScene: () => Promise<MountScene>;
  readonly renderer: 'auto' | 'canvas';
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  readonly person: string;
}

const SAYS: Record<FaceName, string> = {
  neutral: '“Go on.”',
  pleased: '“That I can take upstairs.”',
  irritated: '“Someone quoted me ninety‑eight. Tell me why I’m still looking at one‑twenty‑two.”',
  angry: '“Ninety‑eight. Or I stand up.”',
  anxious: '“The merger is not public yet.”',
  withdrawn: '“Let me come back to you.”',
};

/** The room, with a switch for everything in it. */
export function GalleryScene({ loadScene, renderer, reducedMotion, theme, person }: GallerySceneProps) {
  const [sample, setSample] = useState<SampleName>('two offers');
  const [model, setModel] = useState<SceneModel>(withPerson(SAMPLE_MODELS['two offers'], person));
  const change = (part: Partial<SceneModel>) => setModel({ ...model, ...part });
  const face = (next: FaceName) => change({ character: { ...model.character, face: next } });
  const isLeaving = model.character.presence === 'leaving';
  return (
    <section className={styles.scene}>
      <h2 className="title-2">The room</h2>
      <SceneStage label="The room" {...{ model, theme, renderer, reducedMotion }} load={loadScene}>
        {(layout) => (
          <SceneWords
            layout={layout}
            offers={sampleOffers(model.cards, model.agreed)}
            person={{ name: person === 'voss' ? 'Renate Voss' : 'Chidi Okoro', mood: model.character.face }}
            quote={
              model.silence
                ? undefined
                : { text: SAYS[model.character.face], isStrong: model.character.face === 'angry' }
            }
            door={
              <>
                Your way out
                <br />
                <b>{Math.round(model.doorOpenness * 100)}</b> Kestrel, ajar
              </>
            }
            balance={
              <>
                <b>You gave {model.ledger.gave}</b> · got {model.ledger.got}
              </>
            }
            evidence={`Evidence ${model.evidence}`}
            ruler={sampleRuler(model)}
            onOpenOffer={() => undefined}
          />
        )}
      </SceneStage>
      <div className={styles.row}>
        <Segmented
          legend="Cards"
          options={Object.keys(SAMPLE_MODELS).map((value) => ({ value, label: value }))}
          value={sample}
          onChange={(name) => {
            const known = Object.keys(SAMPLE_MODELS).find((key): key is SampleName => key === name) ?? sample;
            setSample(known);
            setModel(withPerson(SAMPLE_MODELS[known], person));
          }}
        />
        <Segmented
          legend="Face"
          options={FACES.map((value) => ({ value, label: value }))}
          value={model.character.face}
          onChange={face}
        />
      </div>
      <div className={styles.row}>
        <Segmented
          legend="Room"
          options={ROOMS.map((value) => ({ value, label: value }))}
          value={model.room}
          onChange={(room) => change({ room })}
        />
        <Segmented
          legend="Light"
          options={LIGHTS.map((value) => ({ value, label: value }))}
          value={model.light}
          onChange={(light) => change({ light, hour: 0, round: 1 })}
        />
      </div>
      <div className={styles.row}>
        <Button onClick={() => change({ round: Math.min(model.round + 1, 10), hour: Math.min(model.hour + 0.1, 1) })}>
          A round passes
        </Button>
        <Button onClick={() => change({ ledger: { ...model.ledger, gave: model.ledger.gave + 7 } })}>A gift</Button>
        <Chip isPressed={model.silence} onToggle={() => change({ silence: !model.silence })}>
          Silence
        </Chip>
        <Chip
          isPressed={isLeaving}
          onToggle={() => change({ character: { ...model.character, presence: isLeaving ? 'present' : 'leaving' } })}
        >
          Leaving
        </Chip>
      </div>
      <div className={styles.columns}>
        <Slider
          label="Draft"
          owner="me"
          {...{ min: 0, max: 100, step: 1 }}
          value={model.draft ?? 63}
          valueText={`${model.draft ?? 63} points`}
          onChange={(draft) => change({ draft })}
        />
        <Slider
          label="Way out"
          owner="me"
          {...{ min: 0, max: 100, step: 1 }}
          value={model.reservationPoint ?? 41}
          valueText={`${model.reservationPoint ?? 41} points`}
          onChange={(points) => change({ reservationPoint: points, doorOpenness: points / 100 })}
        />
      </div>
    </section>
  );
}

function withPerson(model: SceneModel, id: string): SceneModel {
  return { ...model, character: { ...model.character, id } };
}
