import type { KnipConfig } from 'knip';

export default {
  entry: ['src/ui/offline/service-worker.ts', 'tools/*.ts', 'test/**/*.{test,spec}.{ts,tsx}'],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts'],
  // fonts are read by their files' paths in fonts.css
  ignoreDependencies: ['@fontsource-variable/newsreader', '@fontsource-variable/schibsted-grotesk'],
  // a type or constant may be exported for readers of the file it is used in
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
