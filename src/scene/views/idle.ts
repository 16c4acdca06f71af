import Phaser from 'phaser';
import type { FaceName, SceneModel } from '../../store/scene-model.ts';
import type { Stage } from '../stage.ts';

/** What a person does while nothing happens, by face. @source the sheet of faces */
interface Idling {
  /** Seconds to a breath and its depth as a share of the height; anger holds it. */
  readonly breath: { readonly seconds: number; readonly depth: number };
  readonly blinks: boolean;
  /** Seconds between glances aside; none when undefined. */
  readonly glance: number | undefined;
}

const CALM = { breath: { seconds: 10, depth: 0.006 }, blinks: true, glance: undefined } as const;
const IDLING = {
  neutral: CALM,
  pleased: { ...CALM, breath: { seconds: 12, depth: 0.007 } },
  irritated: { ...CALM, glance: 8 },
  angry: { breath: { seconds: 10, depth: 0 }, blinks: false, glance: undefined },
  anxious: { ...CALM, breath: { seconds: 4, depth: 0.004 } },
  withdrawn: { breath: { seconds: 10, depth: 0.003 }, blinks: false, glance: undefined },
} as const satisfies Record<FaceName, Idling>;

/** Seconds between blinks, gone through in order, so that two visits look alike. */
const BLINK_PAUSES = [4.6, 5.7, 4.2, 5.1, 5.9, 4.4] as const;
const BLINK_SECONDS = 0.13;
const GLANCE_SECONDS = 0.8;
const GLANCE_SHIFT = 5;

/**
 * Breath, blink and glance of the figure; nothing at all where motion is reduced.
 *
 * @param scale - at which its pictures hang when it holds its breath
 */
export function createIdle(
  stage: Stage,
  body: Phaser.GameObjects.Container,
  scale: number,
): { follow: (who: SceneModel['character']) => void } {
  let idling: Idling = CALM;
  let seconds = 0;
  let pauses = 0;
  let nextBlink: number = BLINK_PAUSES[0];

  function live(_time: number, milliseconds: number): void {
    seconds += milliseconds / 1000;
    const { breath, glance } = idling;
    const breathed = 1 + breath.depth * Math.sin((seconds / breath.seconds) * Math.PI * 2);
    const aside = glance === undefined ? 0 : bump((seconds % glance) - (glance - GLANCE_SECONDS)) * GLANCE_SHIFT;
    for (const part of body.list) {
      if (!(part instanceof Phaser.GameObjects.Image)) continue;
      part.scaleY = breathed * scale;
      part.setData('rest', part.getData('rest') ?? part.x);
      part.x = Number(part.getData('rest')) + aside * stage.layout.scale;
      if (part.name === 'lids') part.setVisible(idling.blinks && seconds >= nextBlink);
    }
    if (seconds < nextBlink + BLINK_SECONDS) return;
    pauses += 1;
    nextBlink = seconds + (BLINK_PAUSES[pauses % BLINK_PAUSES.length] ?? BLINK_PAUSES[0]);
  }

  if (!stage.motion.isReduced) {
    stage.scene.events.on('update', live);
    body.once('destroy', () => stage.scene.events.off('update', live));
  }
  return {
    follow: ({ face }) => {
      idling = IDLING[face];
    },
  };
}

/** Rises from 0 to 1 and falls back over the length of a glance; 0 outside it. */
function bump(since: number): number {
  return since <= 0 || since >= GLANCE_SECONDS ? 0 : Math.sin((since / GLANCE_SECONDS) * Math.PI);
}
