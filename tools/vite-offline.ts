import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/ui/offline/service-worker.ts';
const WORKER = 'service-worker.js';
const LICENCES = 'licences.md';
/** Notes for those who read the repository, and what only tools read; no page asks for them. */
const LEFT_OUT = /^\.|(^|\/)CREDITS\.md$/u;
/** The bundler names these after their content. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}\.\w+$/u;

interface Precached {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** Every file of a build that a page may ask for, with what tells one version of it from another. */
export function filesOf(folder: string): readonly Precached[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((url) => url !== WORKER && !LEFT_OUT.test(url))
    .toSorted()
    .map((url) => {
      const hash = createHash('sha256')
        .update(readFileSync(path.join(folder, url)))
        .digest('base64');
      return { url, revision: NAMED_BY_CONTENT.test(url) ? null : hash.slice(0, 12), integrity: `sha256-${hash}` };
    });
}

/** Writes the service worker beside the page once every other file of the build is there, with the list of them in front. */
export function offlineWorker(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'parley-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = path.resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { code, licences } = await bundled(root);
        appendFileSync(path.join(folder, LICENCES), licences);
        writeFileSync(path.join(folder, WORKER), `const PARLEY_FILES=${JSON.stringify(filesOf(folder))};\n${code}`);
      },
    },
  };
}

/** The worker in one classic script (not every browser takes modules here), and whose work is in it. */
async function bundled(root: string): Promise<{ readonly code: string; readonly licences: string }> {
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      license: { fileName: LICENCES },
      modulePreload: false,
      rolldownOptions: { input: path.join(root, SOURCE), output: { format: 'iife' } },
    },
  });
  const outputs = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  const licences = outputs.find((output) => output.fileName === LICENCES);
  if (chunk === undefined || licences?.type !== 'asset') throw new Error(`${SOURCE} was not bundled`);
  // below the heading that is there already
  return { code: chunk.code, licences: `\n${String(licences.source).replace(/^# .*\n[^#]*/u, '')}` };
}
