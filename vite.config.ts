import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlineWorker } from './tools/vite-offline.ts';
import { policyInDevelopment } from './tools/vite-policy.ts';
import { scenarioCards, scenarioHashes } from './tools/vite-scenario-cards.ts';
import { yamlModules } from './tools/vite-yaml.ts';

const PREVIEW_PORT = 4173;

/** No module keeps state between calls, so test files may share a worker: a third of the time. Patience is for noisy machines. */
const SHARED = { isolate: false, pool: 'threads', testTimeout: 30_000 } as const;

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [react(), scenarioCards(), scenarioHashes(), yamlModules(), offlineWorker(), policyInDevelopment()],
  worker: { format: 'es' },
  preview: { port: PREVIEW_PORT },
  build: { manifest: true, license: { fileName: 'licences.md' }, chunkSizeWarningLimit: 1500 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          ...SHARED,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'happy-dom',
          ...SHARED,
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/screen.ts'],
        },
      },
    ],
  },
});
