import type Phaser from 'phaser';
import type { FaceName, SceneModel } from '../../store/scene-model.ts';
import type { Duration } from '../motion.ts';
import { fillPath, hang } from '../painting.ts';
import { forgetOtherPortraits, loadPortraits, PORTRAIT_RATIO, type Portraits } from '../portraits.ts';
import { watch, type Show, type Stage } from '../stage.ts';
import { createIdle } from './idle.ts';

interface Posture {
  /** Degrees forward, towards the window. */
  readonly lean: number;
  /** Pixels forward. */
  readonly shift: number;
  /** Pixels lower, bent over the table. */
  readonly bend: number;
  readonly size: number;
  /** How far the chair goes back, as its size. */
  readonly chair: number;
  readonly facesAway: boolean;
  readonly takes: Duration;
}

/** @source look.md, "How each state looks and moves", and the sheet of faces */
const POSTURES = {
  neutral: { lean: 0, shift: 0, bend: 0, size: 1, chair: 1, facesAway: false, takes: 'paper' },
  pleased: { lean: 2, shift: 10, bend: 0, size: 1.05, chair: 1, facesAway: false, takes: 'paper' },
  irritated: { lean: -2, shift: -6, bend: 0, size: 0.99, chair: 1, facesAway: false, takes: 'paper' },
  angry: { lean: 3, shift: 26, bend: 16, size: 1.08, chair: 1, facesAway: false, takes: 'face' },
  anxious: { lean: -1, shift: 4, bend: 0, size: 0.97, chair: 1, facesAway: false, takes: 'paper' },
  withdrawn: { lean: -2, shift: -14, bend: 0, size: 0.88, chair: 0.9, facesAway: true, takes: 'weight' },
} as const satisfies Record<FaceName, Posture>;

/** Share of the picture's width that is hidden behind the table, and the height she leans about. */
const BELOW_TABLE = 0.2;
const LEANS_ABOUT = 0.08;
const SHADOW = { x: 20, y: 8 };
const RISES = { up: 46, aside: 60 };
/** How much smaller and larger than wanted a portrait may have been drawn. */
const NEAR = { least: 0.85, most: 1.6 };
const DRAWN_WIDTH = 'portrait width';

/** The person opposite: the face changes first, then the posture. */
export function personView(stage: Stage): Show {
  const { scene, layout, motion } = stage;
  const chair = hangChair(stage);
  const size = { width: widthNear(scene, layout.person.width), density: stage.density, shade: stage.palette.shade };
  const scale = layout.person.width / size.width / stage.density;
  forgetOtherPortraits(scene, size);
  const body = scene.add.container(layout.person.x, seatY(stage));
  const idle = createIdle(stage, body, scale);
  let portraits: Portraits | undefined;
  let loadedFor: string | undefined;
  let posture: Posture = POSTURES.neutral;

  function take(now: SceneModel['character'], before: SceneModel['character'] | undefined): void {
    if (portraits === undefined) return;
    const next = POSTURES[now.face];
    const isFirst = before === undefined || before.id !== now.id;
    crossFade(stage, body, { portrait: portraits[now.face], posture: next, scale, isFirst });
    const from = isFirst ? next : posture;
    posture = next;
    motion.glide({
      from: 0,
      to: 1,
      takes: next.takes,
      easing: 'out',
      delay: isFirst || now.face === before.face ? 0 : 180,
      onValue: (share) => pose(stage, { body, chair }, { from, to: next, share }),
    });
    const isLeaving = now.presence === 'leaving';
    if (isLeaving !== (before?.presence === 'leaving')) rise(stage, body, isLeaving);
    idle.follow(now);
  }

  return watch({
    select: (model) => model.character,
    onChange: (now, before) => {
      if (loadedFor === now.id) return take(now, before);
      loadedFor = now.id;
      portraits = undefined;
      void loadPortraits(scene, now.id, size).then(
        (loaded) => {
          if (!body.active || loadedFor !== now.id) return;
          portraits = loaded;
          take(now, undefined);
          stage.onSeated();
        },
        // an empty chair: the words beside the picture still say everything
        () => body.active && stage.onSeated(),
      );
      return undefined;
    },
  });
}

/** The room is laid out anew with every line in the composer: portraits drawn for nearly this width do, a little larger or smaller. */
function widthNear(scene: Phaser.Scene, wanted: number): number {
  const drawn: unknown = scene.data.get(DRAWN_WIDTH);
  if (typeof drawn === 'number' && drawn >= wanted * NEAR.least && drawn <= wanted * NEAR.most) return drawn;
  scene.data.set(DRAWN_WIDTH, wanted);
  return wanted;
}

/** The height the figure leans about, a little below the edge of the table. */
function seatY({ layout }: Stage): number {
  return layout.person.y + layout.person.width * LEANS_ABOUT;
}

function hangChair(stage: Stage): Phaser.GameObjects.Image {
  const { x, y, width } = stage.layout.person;
  const half = width * 0.39;
  const box = { x: x - half, y: y - width * 0.56, width: half * 2, height: width * 0.66 };
  const painting = hang(stage, box, { x, y });
  const round = width * 0.076;
  painting.repaint((brush) => {
    const left = box.x;
    const right = box.x + box.width;
    const top = `Q${left} ${box.y} ${left + round} ${box.y}H${right - round}Q${right} ${box.y} ${right} ${box.y + round}`;
    fillPath(
      brush,
      stage.palette.chair,
      `M${left} ${box.y + box.height}V${box.y + round}${top}V${box.y + box.height}Z`,
    );
  });
  return painting.image;
}

interface Taken {
  readonly portrait: Portraits[FaceName];
  readonly posture: Posture;
  /** From the pixels of the drawing to those of the room. */
  readonly scale: number;
  readonly isFirst: boolean;
}

/** Lays the new face over the old one, which goes when the new one is all there. */
function crossFade(
  stage: Stage,
  body: Phaser.GameObjects.Container,
  { portrait, posture, scale, isFirst }: Taken,
): void {
  const { scene, layout, motion } = stage;
  const old = [...body.list];
  const height = layout.person.width * PORTRAIT_RATIO;
  const bottom = layout.person.width * (BELOW_TABLE - LEANS_ABOUT);
  const add = (key: string, shift: { x: number; y: number }) => {
    const image = scene.add.image(shift.x, bottom - height / 2 + shift.y, key).setScale(scale);
    // the drawings look right; the person looks to the window unless turned away
    image.setFlipX(!posture.facesAway);
    body.add(image);
    return image;
  };
  const shadow = add(portrait.shadow, { x: SHADOW.x * layout.scale, y: SHADOW.y * layout.scale });
  const face = add(portrait.face, { x: 0, y: 0 });
  const lids = add(portrait.blink, { x: 0, y: 0 }).setVisible(false).setName('lids');
  motion.glide({
    from: isFirst ? 1 : 0,
    to: 1,
    takes: 'face',
    easing: 'out',
    onValue: (share) => {
      for (const image of [shadow, face, lids]) image.setAlpha(share);
    },
    onArrived: () => {
      for (const image of old) image.destroy();
    },
  });
}

interface Figure {
  readonly body: Phaser.GameObjects.Container;
  readonly chair: Phaser.GameObjects.Image;
}

interface Move {
  readonly from: Posture;
  readonly to: Posture;
  readonly share: number;
}

function pose(stage: Stage, { body, chair }: Figure, { from, to, share }: Move): void {
  const between = (key: 'lean' | 'shift' | 'bend' | 'size' | 'chair') => from[key] + (to[key] - from[key]) * share;
  const { person, scale } = stage.layout;
  body.setAngle(-between('lean'));
  body.x = person.x - between('shift') * scale;
  body.y = seatY(stage) + between('bend') * scale;
  body.setScale(between('size'));
  chair.setScale(between('chair') / stage.density);
  chair.x = person.x + (1 - between('chair')) * 140 * scale;
}

/** She rises and goes to the door, or comes back when the talk is wound back. */
function rise(stage: Stage, body: Phaser.GameObjects.Container, isLeaving: boolean): void {
  const { layout, motion } = stage;
  const seat = seatY(stage);
  motion.glide({
    from: isLeaving ? 0 : 1,
    to: isLeaving ? 1 : 0,
    takes: 'weight',
    easing: 'out',
    onValue: (gone) => {
      body.y = seat - RISES.up * layout.scale * gone;
      body.x = layout.person.x + RISES.aside * layout.scale * gone;
      body.setAlpha(1 - gone);
    },
  });
}
