import { defineConfig } from 'oxlint';
import type { FolderMap } from './tools/lint/map.ts';

/**
 * The map of src/, top to bottom. A folder imports from rows above its own: never from below, never from a neighbour on
 * its row, and nobody imports the last row. The first rows are the pure core.
 */
const ROWS = [
  ['kernel'],
  ['domain'],
  ['analysis'],
  ['scenario'],
  ['engine'],
  ['counterparty', 'scoring', 'aftermath', 'players', 'text'],
  ['store'],
  ['ui', 'scene', 'audio', 'lms', 'server', 'cli'],
  ['main.ts'],
];
const PURE_ROWS = 6;

const map: FolderMap = {
  rows: ROWS,
  pureRows: PURE_ROWS,
  pureImports: ['zod', 'yaml', 'xstate', '@noble/hashes', 'intl-messageformat'],
};
const pureFolders = ROWS.slice(0, PURE_ROWS).flat();

export default defineConfig({
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['eslint', 'typescript', 'oxc', 'import', 'unicorn', 'react', 'jsx-a11y', 'vitest', 'promise'],
  jsPlugins: ['./tools/lint/plugin.ts'],
  categories: { correctness: 'error' },
  ignorePatterns: ['dist', 'assets', 'docs', 'reports'],
  rules: {
    eqeqeq: 'error',
    'max-lines': ['error', { max: 300 }],
    'no-var': 'error',
    'prefer-const': 'error',
    'no-param-reassign': 'error',
    'import/no-cycle': 'error',
    'import/no-duplicates': 'error',
    'import/extensions': ['error', 'ignorePackages'],
    'oxc/no-barrel-file': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-nullish-coalescing': 'error',
    'typescript/prefer-optional-chain': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    // copying a collection before a loop that changes it is no waste
    'unicorn/no-useless-spread': 'off',
    // tables hold rows with and without an answer
    'vitest/no-conditional-expect': 'off',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    { files: ['src/**', 'test/**', 'tools/**'], rules: { 'parley/reason-beside': 'error' } },
    {
      files: ['src/**'],
      rules: {
        'parley/one-way': ['error', map],
        'import/no-default-export': 'error',
        'max-params': ['error', { max: 3 }],
        'no-console': 'error',
      },
    },
    { files: ['test/**'], rules: { 'max-lines': ['error', { max: 150 }] } },
    { files: ['src/cli/**', 'src/server/**'], rules: { 'no-console': 'off' } },
    { files: pureFolders.map((folder) => `src/${folder}/**`), rules: { 'parley/pure-core': 'error' } },
    { files: ['src/text/**'], rules: { 'parley/pure-core': ['error', { allowLocale: true }] } },
  ],
});
