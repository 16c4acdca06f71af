import { defineConfig } from 'oxlint';

export default defineConfig({
  options: { typeAware: true, denyWarnings: true },
  categories: { correctness: 'error' },
});
