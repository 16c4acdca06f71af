/** Makes every sound of the room and writes assets/sounds/<name>.<ending>. Deterministic: run it again and nothing changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openEncoders } from './sounds/encode.ts';
import { measured } from './sounds/measure.ts';
import { ALL_SOUNDS, makeSound } from './sounds/recipes.ts';

const TARGET = new URL('../assets/sounds/', import.meta.url);

mkdirSync(TARGET, { recursive: true });
const encoders = await openEncoders();
for (const name of ALL_SOUNDS) {
  const signal = makeSound(name);
  const { seconds, peak, rms, ends, centre } = measured(signal);
  const sizes = encoders.map(({ ending, encode }) => {
    const bytes = encode(signal);
    writeFileSync(new URL(`${name}.${ending}`, TARGET), bytes);
    return `${ending} ${(bytes.length / 1000).toFixed(1)} kB`;
  });
  console.log(
    `${name.padEnd(11)}${seconds.toFixed(2)} s  peak ${peak.toFixed(1)} dB  rms ${rms.toFixed(1)} dB  ends ${ends.toFixed(0)} dB  ${centre.toFixed(0).padStart(5)} Hz  ${sizes.join('  ')}`,
  );
}
