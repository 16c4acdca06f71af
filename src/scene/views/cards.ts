import type Phaser from 'phaser';
import { cardPlaces, type CardPlace } from '../../store/scene-cards.ts';
import type { SceneCard, SceneModel } from '../../store/scene-model.ts';
import { fillBox, hang, hatch, type Brush } from '../painting.ts';
import { FIXED } from '../palette.ts';
import { watch, type Show, type Stage } from '../stage.ts';

interface Slice {
  readonly cards: SceneModel['cards'];
  readonly agreed: boolean;
}

interface Lying {
  readonly image: Phaser.GameObjects.Image;
  place: CardPlace;
}

const MARGIN = 26;
const FAN_PAUSE = 60;

/**
 * The paper of the offers. Words lie above it in the page; a card grows upwards there, so this one is the least height.
 */
export function cardsView(stage: Stage): Show {
  const layer = stage.scene.add.container();
  const lying = new Map<string, Lying>();
  return watch<Slice>({
    select: ({ cards, agreed }) => ({ cards, agreed }),
    onChange: ({ cards, agreed }, before) => {
      const places = cardPlaces(stage.layout, cards);
      const isFirst = before === undefined;
      for (const [id, gone] of lying) {
        if (cards.some((card) => card.id === id)) continue;
        lying.delete(id);
        shrink(stage, gone, agreed ? places.at(-1) : undefined);
      }
      places.forEach((place, index) => {
        const card = cards.find(({ id }) => id === place.id);
        if (card === undefined) return;
        const known = lying.get(card.id);
        if (known !== undefined) {
          slide(stage, known, place);
          known.image.setDepth(place.depth);
          return;
        }
        const image = hangCard(stage, card, agreed);
        layer.add(image.setDepth(place.depth));
        lying.set(card.id, { image, place });
        image.setAlpha(card.standing ? 1 : 0.72);
        if (isFirst) settle(image, place);
        else
          arrive(
            stage,
            { image, place },
            { owner: card.owner, delay: index * FAN_PAUSE * (card.bundle === null ? 0 : 1) },
          );
      });
      layer.sort('depth');
    },
  });
}

function settle(image: Phaser.GameObjects.Image, place: CardPlace): void {
  image.setPosition(place.x, place.bottom).setAngle(place.tilt);
}

interface Arrival {
  readonly owner: SceneCard['owner'];
  readonly delay: number;
}

function arrive(stage: Stage, { image, place }: Lying, { owner, delay }: Arrival): void {
  const { layout, motion } = stage;
  const far = owner === 'them' ? layout.table.y + 10 : layout.height + layout.card.height;
  motion.glide({
    from: far,
    to: place.bottom,
    takes: 'paper',
    easing: 'paper',
    delay,
    onValue: (y) => {
      const way = (y - far) / (place.bottom - far || 1);
      image.setPosition(place.x, y).setAngle(place.tilt * way);
    },
  });
}

function slide(stage: Stage, card: Lying, to: CardPlace): void {
  const from = card.place;
  card.place = to;
  stage.motion.glide({
    from: 0,
    to: 1,
    takes: 'paper',
    easing: 'paper',
    onValue: (share) => {
      const between = (key: 'x' | 'bottom' | 'tilt') => from[key] + (to[key] - from[key]) * share;
      card.image.setPosition(between('x'), between('bottom')).setAngle(between('tilt'));
    },
  });
}

/** A former offer becomes a mark on the ruler; on agreement both cards slide into one. */
function shrink(stage: Stage, { image, place }: Lying, into: CardPlace | undefined): void {
  const full = image.scale;
  stage.motion.glide({
    from: 1,
    to: 0,
    takes: 'paper',
    easing: 'out',
    onValue: (left) => {
      image.x = place.x + ((into?.x ?? place.rulerX) - place.x) * (1 - left);
      image.y = place.bottom + (into === undefined ? 40 * (1 - left) : 0);
      image.setScale(into === undefined ? full * Math.max(left, 0.06) : full).setAlpha(left);
    },
    onArrived: () => image.destroy(),
  });
}

function hangCard(stage: Stage, card: SceneCard, agreed: boolean): Phaser.GameObjects.Image {
  const { width, height } = stage.layout.card;
  const box = { x: -width / 2 - MARGIN, y: -height - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const painting = hang(stage, box, { x: 0, y: 0 });
  painting.repaint((brush) => paintCard(brush, stage, { ...card, agreed }));
  return painting.image;
}

interface Painted extends SceneCard {
  readonly agreed: boolean;
}

function paintCard(brush: Brush, { layout, palette, theme }: Stage, { agreed, ...card }: Painted): void {
  const { width, height } = layout.card;
  const paper = { x: -width / 2, y: -height, width, height };
  const isPlain = theme === 'contrast' || theme === 'contrast-dark';
  brush.save();
  if (!isPlain) {
    brush.shadowColor = 'rgba(20, 28, 24, .34)';
    brush.shadowBlur = 16;
    brush.shadowOffsetX = 3;
    brush.shadowOffsetY = 8;
  }
  fillBox(brush, palette.card, paper);
  brush.restore();
  if (card.points === null) hatch(brush, 'rgba(23, 32, 28, .12)', paper);
  const stripe = { ...paper, height: 4 };
  fillBox(brush, card.owner === 'me' ? FIXED.me : FIXED.them, stripe);
  if (agreed) {
    fillBox(brush, FIXED.me, { ...stripe, width: width / 2 });
    fillBox(brush, FIXED.them, { ...stripe, x: 0, width: width / 2 });
  }
  if (!isPlain) return;
  brush.strokeStyle = palette.cardEdge;
  brush.lineWidth = 2.5;
  brush.strokeRect(paper.x, paper.y, paper.width, paper.height);
}
