import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
};
const PACKED: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest']);
const LEVEL = 9;

export interface Site {
  readonly address: string;
  /** Bytes of a file as they go over the line. */
  readonly sizeOf: (file: string) => number;
  readonly close: () => void;
}

/** Serves a build as a plain web host does: gzipped, asked again every time. */
export async function serve(folder: string): Promise<Site> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const plain = readFileSync(path.join(folder, file));
    const body = PACKED.has(path.extname(file)) ? gzipSync(plain, { level: LEVEL }) : plain;
    bodies.set(file, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const asked = decodeURIComponent(new URL(url, 'http://site').pathname).replace(/\/$/u, '/index.html').slice(1);
    try {
      const body = bodyOf(path.normalize(asked));
      const ending = path.extname(asked);
      response.writeHead(200, {
        'content-type': TYPES[ending] ?? 'text/plain; charset=utf-8',
        'content-length': body.length,
        'cache-control': 'no-cache',
        ...(PACKED.has(ending) && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    sizeOf: (file) => bodyOf(file).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
