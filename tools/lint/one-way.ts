import path from 'node:path';
import type { FolderMap } from './map.ts';
import { isPure, placeOf, whyForbidden } from './map.ts';
import type { Node } from './rule.ts';
import { rule } from './rule.ts';

/** `parley/one-way`: a folder imports from rows above its own only; the pure core imports few packages. */
export const oneWay = rule((context) => {
  // oxlint types options as JSON; oxlint.config.ts checks this one against FolderMap
  const map = context.options[0] as unknown as FolderMap;
  const from = placeOf(map, context.cwd, context.filename);

  function check(node: Node, specifier: string): void {
    const why = specifier.startsWith('.')
      ? whyForbidden(map, from, placeOf(map, context.cwd, path.resolve(path.dirname(context.filename), specifier)))
      : whyPackageForbidden(map, specifier);
    if (why !== undefined) context.report({ node, message: `${from.path} may not import '${specifier}': ${why}` });
  }

  function whyPackageForbidden({ pureImports }: FolderMap, specifier: string): string | undefined {
    const isAllowed = pureImports.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return isPure(map, from) && !isAllowed ? `the pure core imports only ${pureImports.join(', ')}.` : undefined;
  }

  return {
    Program(node) {
      if (from.row === undefined && !from.path.endsWith('.d.ts'))
        context.report({ node, message: `src/${from.folder} is not on the folder map (oxlint.config.ts).` });
    },
    ImportDeclaration: (node) => check(node, node.source.value),
    ExportAllDeclaration: (node) => check(node, node.source.value),
    ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
    TSImportType: (node) => check(node, node.source.value),
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') check(source, source.value);
    },
    // import.meta.glob('…') and new URL('…', import.meta.url) reach files as well
    Literal(node) {
      if (typeof node.value !== 'string' || !node.value.startsWith('.')) return;
      const { parent } = node;
      const call = parent.type === 'ArrayExpression' ? parent.parent : parent;
      if ((call.type === 'CallExpression' || call.type === 'NewExpression') && mentionsImportMeta(call))
        check(node, node.value);
    },
  };
});

function mentionsImportMeta(call: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>): boolean {
  return [call.callee, ...call.arguments].some(
    (part) => part.type === 'MemberExpression' && part.object.type === 'MetaProperty',
  );
}
