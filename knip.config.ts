import type { KnipConfig } from 'knip';

export default {
  entry: ['src/cli/main.ts', 'tools/*.ts', 'tools/lint/plugin.ts', 'test/**/*.{test,spec}.{ts,tsx}'],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts'],
  // a type or constant may be exported for readers of the file it is used in
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
