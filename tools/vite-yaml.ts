import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Turns `import data from './x.yaml'` into plain data at build and test time, so that no YAML parser reaches the browser. */
export function yamlModules(): Plugin {
  return {
    name: 'parley-yaml',
    enforce: 'pre',
    transform: {
      filter: { id: /\.yaml$/ },
      handler(code) {
        const data: unknown = parse(code);
        return { code: `export default ${JSON.stringify(data ?? null)};`, map: null, moduleType: 'js' };
      },
    },
  };
}
