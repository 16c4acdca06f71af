import type { KnipConfig } from 'knip';

export default {
  entry: ['src/main.ts', 'src/cli/main.ts', 'tools/*.ts', 'tools/*/main.ts', 'test/**/*.{test,spec}.{ts,tsx}'],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts'],
} satisfies KnipConfig;
