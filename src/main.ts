import { mountApp } from './ui/app/mount.tsx';

const host = document.querySelector<HTMLElement>('#app');
if (host !== null)
  mountApp(host, {
    mountScene: () => import('./scene/mount-scene.ts').then(({ mountScene }) => mountScene),
    loadSound: () => import('./audio/mount-sound.ts').then(({ mountSound }) => mountSound),
  });
