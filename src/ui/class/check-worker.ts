import { checkFiles } from './check-files.ts';
import type { CheckAsked } from './check-own.ts';

/** Keeps the page awake while a scenario's files are checked. */
self.addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => self.postMessage(checkFiles(data)));
