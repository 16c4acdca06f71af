import type { MountScene } from './scene-model.ts';

/** Loads the picture of the table when it is first needed; the screen gets it from outside, since the two may not know each other. */
export type SceneMounter = () => Promise<MountScene>;
