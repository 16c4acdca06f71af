import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { RATE, type Signal } from './signal.ts';

/** Every file, encoded the same way every time: Vorbis where the browser knows it, MP3 everywhere else. */
export interface Encoder {
  readonly ending: 'ogg' | 'mp3';
  readonly encode: (signal: Signal) => Uint8Array;
}

const VORBIS = { vbrQuality: -1, oggSerialNo: 1 } as const;
const MP3 = { bitrate: 40 } as const;

export async function openEncoders(): Promise<readonly Encoder[]> {
  const [ogg, mp3] = await Promise.all([createOggEncoder(), createMp3Encoder()]);
  const shared = { channels: 1, sampleRate: RATE } as const;
  const whole = (encoder: Pick<typeof ogg, 'encode' | 'finalize'>, signal: Signal): Uint8Array =>
    // what the encoder hands out stays its own, and is copied
    new Uint8Array([...encoder.encode([Float32Array.from(signal)]), ...encoder.finalize()]);
  return [
    {
      ending: 'ogg',
      encode: (signal) => {
        ogg.configure({ ...shared, ...VORBIS });
        return whole(ogg, signal);
      },
    },
    {
      ending: 'mp3',
      encode: (signal) => {
        mp3.configure({ ...shared, ...MP3 });
        return whole(mp3, signal);
      },
    },
  ];
}
