import type { Node } from './rule.ts';
import { rule } from './rule.ts';

/** `parley/reason-beside`: `any`, `as` and `!` carry a comment on their line or the one above; `as const` needs none. */
export const reasonBeside = rule((context) => {
  function lines(): ReadonlySet<number> {
    return new Set(
      context.sourceCode.getAllComments().flatMap(({ loc }) => [loc.start.line, loc.end.line, loc.end.line + 1]),
    );
  }
  let commented: ReadonlySet<number> | undefined;

  function check(node: Node, what: string): void {
    commented ??= lines();
    if (!commented.has(node.loc.start.line) && !commented.has(node.loc.end.line))
      context.report({ node, message: `'${what}' needs its reason in a comment on this line or the one above.` });
  }

  return {
    TSAnyKeyword: (node) => check(node, 'any'),
    TSNonNullExpression: (node) => check(node, '!'),
    TSAsExpression({ typeAnnotation }) {
      const isConst =
        typeAnnotation.type === 'TSTypeReference' &&
        typeAnnotation.typeName.type === 'Identifier' &&
        typeAnnotation.typeName.name === 'const';
      if (!isConst) check(typeAnnotation, 'as');
    },
  };
});
