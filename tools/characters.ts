/** Exports the cast from Open Peeps (CC0) to assets/characters/<id>/<face>.svg. Deterministic: run it again and nothing changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CAST } from './characters/cast.ts';
import { drawBlink, drawPerson } from './characters/draw.ts';
import { FACE_NAMES, USUAL_FACES } from './characters/person.ts';

const TARGET = new URL('../assets/characters/', import.meta.url);

for (const person of CAST) {
  const folder = new URL(`${person.id}/`, TARGET);
  mkdirSync(folder, { recursive: true });
  for (const face of FACE_NAMES) {
    const plan = person.faces?.[face] ?? USUAL_FACES[face];
    writeFileSync(new URL(`${face}.svg`, folder), drawPerson(person, plan));
    writeFileSync(new URL(`${face}-blink.svg`, folder), drawBlink(person, plan));
  }
}
