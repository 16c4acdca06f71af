/** Draws one person with one face as a small SVG: cloth, skin and hair are separate fills under one ink outline. */
import { Accessories, BustPose, Face, FacialHair, Hair } from 'react-peeps';
import type { FacePlan, Person } from './person.ts';
import { BACKING, INK, readPiece, writePath, type Contour, type Piece, type Point } from './outline.ts';
import { POSTURES, type PostureName } from './postures.ts';

const VIEW_BOX = '-60 -20 980 1180';
const PLACES = {
  body: { x: 0, y: 0 },
  hair: { x: 225, y: 0 },
  face: { x: 384, y: 186 },
  beard: { x: 348, y: 338 },
  glasses: { x: 272, y: 241 },
} as const satisfies Record<string, Point>;

const PAPER = '#fbfaf5';
const SEAM_WIDTH = 9;
const FINE_WIDTH = 7;

/** Which ink contours of a named face are its mouth, and which of those are teeth. */
const MOUTHS: Partial<
  Record<FacePlan['face'], { readonly mouth: readonly number[]; readonly teeth: readonly number[] }>
> = {
  Serious: { mouth: [2], teeth: [] },
  Smile: { mouth: [5], teeth: [] },
  Concerned: { mouth: [5, 6, 7], teeth: [6, 7] },
};

/** Centres of the open eyes of a named face; faces with narrow eyes have none and do not blink. */
const OPEN_EYES: Partial<Record<FacePlan['face'], readonly Point[]>> = {
  Serious: [
    { x: 94, y: 121 },
    { x: 203, y: 121 },
  ],
  Smile: [
    { x: 91, y: 111 },
    { x: 210, y: 110 },
  ],
  Suspicious: [{ x: 209, y: 115 }],
  Concerned: [
    { x: 99, y: 129 },
    { x: 211, y: 129 },
  ],
};

const LID = { halfWidth: 16, above: 18, below: 22, line: 8 } as const;

/** Beards that would cover a part of an angry mouth: the face is drawn over them. A moustache hangs over the mouth. */
const LEAVES_MOUTH_FREE: readonly Person['beard'][] = ['Full'];

const COLLAR = {
  throat: 'M360 440H552V480Q530 548 468 588Q396 548 376 480Z',
  flaps: 'M378 462L338 520 366 634 468 590Q398 540 378 462ZM540 462L584 520 562 634 468 590Q528 544 540 462Z',
} as const;

/** The whole half-body as an SVG document. */
export function drawPerson(person: Person, plan: FacePlan): string {
  return svg(drawBody(person, POSTURES[plan.posture]) + drawCollar(person) + drawHead(person, plan));
}

/** Only the closed lids of that face, in the same frame, to be laid over it for a blink. */
export function drawBlink({ colours, headDrop = 0 }: Person, { face }: FacePlan): string {
  const eyes = (OPEN_EYES[face] ?? []).map(({ x, y }) => ({ x: x + PLACES.face.x, y: y + PLACES.face.y + headDrop }));
  const { halfWidth, above, below, line } = LID;
  const lids = eyes.map(
    ({ x, y }) => `M${x - halfWidth} ${y - above}h${halfWidth * 2}v${above + below}h${-halfWidth * 2}z`,
  );
  const lashes = eyes.map(({ x, y }) => `M${x - 14} ${y}q14 11 28 0`);
  return svg(
    `${area(lids.join(''), colours.skin)}<path fill="none" stroke="${colours.ink}" stroke-width="${line}" stroke-linecap="round" d="${lashes.join('')}"/>`,
  );
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="980" height="1180" viewBox="${VIEW_BOX}">${content}</svg>\n`;
}

function drawBody({ colours }: Person, posture: (typeof POSTURES)[PostureName]): string {
  const { ink, backing } = pieceOf(BustPose[posture.bust], PLACES.body);
  const pick = (indices: readonly number[]) => ink.filter((_, index) => indices.includes(index));
  const neckFill = colours.collar === undefined ? colours.skin : colours.cloth;
  const outlined = posture.outlined + (colours.collar === undefined ? posture.neckSides : '');
  return [
    clip('b', writePath(backing)),
    clip('o', outlined),
    clip('h', posture.hands),
    clip('n', `M-60 380H920V1160H-60Z${posture.unsewn}`),
    `<defs><path id="m" fill-rule="evenodd" d="${writePath(pick([...posture.mass, ...posture.openings]))}"/>`,
    `<path id="s" fill="none" d="${writePath(pick(posture.openings))}"/></defs>`,
    `<g clip-path="url(#b)">${area('M-60 380H920V1160H-60Z', colours.cloth)}${area(posture.neck, neckFill)}`,
    `${area(posture.hands, colours.skin)}${area(posture.paper, PAPER)}</g>`,
    `<use href="#m" fill="${colours.cloth}"/>`,
    neckline(posture.neckline, neckFill, colours.collar === undefined ? colours.seam : colours.cloth),
    posture.openings.length > 0
      ? `<g clip-path="url(#n)"><use href="#s" stroke="${colours.seam}" stroke-width="${SEAM_WIDTH}"/></g>`
      : '',
    posture.hands === ''
      ? ''
      : `<g clip-path="url(#h)"><use href="#s" stroke="${colours.ink}" stroke-width="${FINE_WIDTH}"/></g>`,
    outlined === '' ? '' : `<g clip-path="url(#o)"><use href="#m" fill="${colours.ink}"/></g>`,
  ].join('');
}

function neckline(cut: string, fill: string, seam: string): string {
  return cut === '' ? '' : `<path fill="${fill}" stroke="${seam}" stroke-width="${SEAM_WIDTH}" d="${cut}"/>`;
}

function drawCollar({ colours }: Person): string {
  if (colours.collar === undefined) return '';
  const line = `stroke="${colours.ink}" stroke-width="${SEAM_WIDTH}" stroke-linejoin="round"`;
  return area(COLLAR.throat, colours.skin) + `<path fill="${colours.collar}" ${line} d="${COLLAR.flaps}"/>`;
}

function drawHead(person: Person, plan: FacePlan): string {
  const { colours, headDrop = 0 } = person;
  const at = ({ x, y }: Point): Point => ({ x, y: y + headDrop });
  const head = pieceOf(Hair[person.hair], at(PLACES.hair));
  const openings = head.ink.filter((_, index) => person.hairOpenings.includes(index));
  const beard = filled(pieceOf(FacialHair[person.beard], at(PLACES.beard)).ink, colours.hair);
  const face = drawFace(plan, colours.ink, at(PLACES.face));
  return [
    drawScalp(person, head.backing),
    filled(openings, colours.hair),
    filled(head.ink, colours.mass ?? colours.ink),
    LEAVES_MOUTH_FREE.includes(person.beard) ? beard + face : face + beard,
    filled(pieceOf(Accessories[person.glasses], at(PLACES.glasses)).ink, colours.ink),
  ].join('');
}

function drawFace({ face, mouth = face }: FacePlan, colour: string, at: Point): string {
  const own = pieceOf(Face[face], at).ink;
  const lender = pieceOf(Face[mouth], at).ink;
  const lent = MOUTHS[mouth]?.mouth ?? [];
  const teeth = lender.filter((_, index) => MOUTHS[mouth]?.teeth.includes(index) ?? false);
  const contours =
    face === mouth
      ? own
      : [
          ...own.filter((_, index) => !(MOUTHS[face]?.mouth.includes(index) ?? false)),
          ...lender.filter((_, index) => lent.includes(index)),
        ];
  return filled(teeth, PAPER) + filled(contours, colour);
}

function pieceOf(draw: (typeof Hair)[keyof typeof Hair], at: Point): Piece {
  return readPiece(draw({ strokeColor: INK, backgroundColor: BACKING }), at);
}

function clip(id: string, path: string): string {
  return path === '' ? '' : `<clipPath id="${id}"><path clip-rule="evenodd" d="${path}"/></clipPath>`;
}

function area(path: string, fill: string): string {
  return path === '' ? '' : `<path fill="${fill}" d="${path}"/>`;
}

/** The shape of the head in skin, and on it the hair that no contour closes. */
function drawScalp({ hairArea, headDrop = 0, colours }: Person, shape: readonly Contour[]): string {
  if (hairArea === undefined) return filled(shape, colours.skin);
  const hair = `<path fill="${colours.hair}" fill-rule="evenodd" transform="translate(0 ${headDrop})" d="${hairArea}"/>`;
  return [
    `<path id="k" fill="${colours.skin}" d="${writePath(shape)}"/>`,
    `<clipPath id="a"><use href="#k"/></clipPath><g clip-path="url(#a)">${hair}</g>`,
  ].join('');
}

function filled(contours: readonly Contour[], fill: string): string {
  return contours.length > 0 ? `<path fill="${fill}" fill-rule="evenodd" d="${writePath(contours)}"/>` : '';
}
