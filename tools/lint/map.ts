import path from 'node:path';

/** What the lint configuration says about the folders: rows from top to bottom, and how many of them are the pure core. */
export interface FolderMap {
  readonly rows: readonly (readonly string[])[];
  readonly pureRows: number;
  /** Packages the pure core may import; every other folder is free. */
  readonly pureImports: readonly string[];
}

/** A place below the project: `src/engine/fold.ts` is the path of it, `engine` its folder, 4 its row. */
export interface Place {
  readonly path: string;
  readonly folder: string;
  readonly row: number | undefined;
}

/** Finds the place of a file, or of what an import in it points to. */
export function placeOf(map: FolderMap, project: string, file: string): Place {
  const below = path.relative(project, file).replaceAll(path.sep, '/');
  const folder = below.startsWith('src/') ? (below.split('/')[1] ?? '') : '';
  const row = map.rows.findIndex((names) => names.includes(folder));
  return { path: below, folder, row: row < 0 ? undefined : row };
}

export const isPure = (map: FolderMap, { row }: Place): boolean => row !== undefined && row < map.pureRows;

/** Why the first place may not import the second, or undefined when it may. */
export function whyForbidden(map: FolderMap, from: Place, to: Place): string | undefined {
  if (!to.path.startsWith('src/')) {
    if (/^(test|tools)\//.test(to.path)) return `src never imports from ${to.path.split('/')[0]}/.`;
    return isPure(map, from) ? `the pure core reads nothing outside src (${to.path}): pass it in.` : undefined;
  }
  if (from.folder === to.folder) return undefined;
  if (to.row === undefined) return `src/${to.folder} is not on the folder map (oxlint.config.ts).`;
  if (from.row === undefined || to.row < from.row) return undefined;
  if (to.row === map.rows.length - 1) return `nobody imports ${to.folder}.`;
  return to.row === from.row
    ? `${from.folder} and ${to.folder} are neighbours; they meet in the log or in the store.`
    : `${to.folder} is below ${from.folder} on the map; imports go one way.`;
}
