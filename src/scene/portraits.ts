import type Phaser from 'phaser';
import { FACES, type FaceName } from '../store/scene-model.ts';

/** Proportions of every portrait file: viewBox −60 −20 980 1180. */
export const PORTRAIT_RATIO = 1180 / 980;

export interface PortraitSize {
  readonly width: number;
  readonly density: number;
  /** Colour of the shadow on the wall, alpha included. */
  readonly shade: string;
}

const PREFIX = 'portrait-';

function suffixOf({ width, density, shade }: PortraitSize): string {
  return `-${width}-${density}-${shade}`;
}

/** Gives back the memory of portraits drawn for another size or theme. */
export function forgetOtherPortraits(scene: Phaser.Scene, size: PortraitSize): void {
  const others = scene.textures
    .getTextureKeys()
    .filter((key) => key.startsWith(PREFIX) && !key.endsWith(suffixOf(size)));
  for (const key of others) scene.textures.remove(key);
}

export interface Portrait {
  readonly face: string;
  readonly blink: string;
  readonly shadow: string;
}

export type Portraits = Readonly<Record<FaceName, Portrait>>;

/** Draws the six faces of a character at the density of the screen and gives the keys of their textures. */
export async function loadPortraits(scene: Phaser.Scene, id: string, size: PortraitSize): Promise<Portraits> {
  const entries = await Promise.all(
    FACES.map(async (face) => [face, await loadPortrait(scene, `${id}/${face}`, size)] as const),
  );
  // fromEntries forgets the keys; they are exactly FACES
  return Object.fromEntries(entries) as Record<FaceName, Portrait>;
}

async function loadPortrait(scene: Phaser.Scene, file: string, size: PortraitSize): Promise<Portrait> {
  const [picture, lids] = await Promise.all([loadPicture(file), loadPicture(`${file}-blink`)]);
  const put = (layer: string, paint: Paint) => putTexture(scene, { layer: `${file}-${layer}`, ...size }, paint);
  return {
    face: put('face', (brush, width, height) => brush.drawImage(picture, 0, 0, width, height)),
    blink: put('blink', (brush, width, height) => brush.drawImage(lids, 0, 0, width, height)),
    shadow: put('shadow', (brush, width, height) => {
      brush.drawImage(picture, 0, 0, width, height);
      brush.globalCompositeOperation = 'source-in';
      brush.fillStyle = size.shade;
      brush.fillRect(0, 0, width, height);
      brush.globalCompositeOperation = 'source-over';
    }),
  };
}

async function loadPicture(file: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = `${import.meta.env.BASE_URL}characters/${file}.svg`;
  await picture.decode();
  return picture;
}

type Paint = (brush: CanvasRenderingContext2D, width: number, height: number) => void;

/** Paints a texture once for each size and theme, and gives its key. */
function putTexture(scene: Phaser.Scene, wanted: PortraitSize & { readonly layer: string }, paint: Paint): string {
  const { layer, width, density } = wanted;
  const key = `${PREFIX}${layer}${suffixOf(wanted)}`;
  // the scene may have been taken down while the file was on its way
  if (!scene.sys?.isActive() || scene.textures.exists(key)) return key;
  const pixels = { width: Math.ceil(width * density), height: Math.ceil(width * PORTRAIT_RATIO * density) };
  const texture = scene.textures.createCanvas(key, pixels.width, pixels.height);
  if (texture === null) return key;
  paint(texture.context, pixels.width, pixels.height);
  texture.refresh();
  return key;
}
