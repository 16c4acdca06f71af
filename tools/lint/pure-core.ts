import type { Context, Node } from './rule.ts';
import { rule } from './rule.ts';

/** Globals the pure core may use. What is not here (clock, chance, page, network, time zones) is refused. */
const GLOBALS = wordsOf(`
  undefined NaN Infinity Object Array String Number Boolean BigInt Symbol RegExp Map Set WeakMap WeakSet Iterator
  JSON Math Error TypeError RangeError ArrayBuffer DataView Uint8Array Uint16Array Uint32Array Int32Array Float64Array
  TextEncoder TextDecoder structuredClone isNaN isFinite parseInt parseFloat
`);

/** The parts of `Math` that every engine must answer alike, to the last bit. */
const EXACT_MATH = wordsOf('abs ceil clz32 floor fround imul max min round sign sqrt trunc');

const IMPURE_TYPES = /^(Date|Promise|PromiseLike|Async\w+|Intl|Window|Document|Storage|Event|(HTML|SVG|DOM)\w*)$/;
const LOCALE_MEMBER = /^(toLocale\w+|localeCompare)$/;
const MUTABLE_COLLECTION = /^(Map|Set|WeakMap|WeakSet)$/;

interface Options {
  /** `text` formats for people, so it may ask the locale. */
  readonly allowLocale?: boolean;
}

/** `parley/pure-core`: no clock, chance, page, network, async, inexact arithmetic, locale or module-level state. */
export const pureCore = rule((context) => {
  // oxlint types options as JSON
  const { allowLocale = false } = (context.options[0] ?? {}) as Options;
  const refuse = (node: Node, message: string): void => context.report({ node, message: `The pure core ${message}` });
  const refuseAsync = (node: Node): void => refuse(node, 'is synchronous: no async, await or Promise.');

  function checkGlobal(identifier: Node, name: string): void {
    if (allowLocale && name === 'Intl') return;
    if (isTypePosition(identifier)) {
      if (IMPURE_TYPES.test(name)) refuse(identifier, `does not know the type '${name}'.`);
    } else if (!GLOBALS.has(name))
      refuse(identifier, `may not use the global '${name}' (see tools/lint/pure-core.ts).`);
    else if (name === 'Math' && !isExactMath(identifier))
      refuse(identifier, 'uses only the parts of Math that are exact on every engine (see tools/lint/pure-core.ts).');
  }

  function checkMember(node: Node, name: unknown): void {
    if (!allowLocale && typeof name === 'string' && LOCALE_MEMBER.test(name))
      refuse(node, `does not depend on the locale: '${name}'.`);
  }

  return {
    'Program:exit'() {
      for (const { identifier, name } of globalReferences(context)) checkGlobal(identifier, name);
    },
    VariableDeclaration(node) {
      const { parent } = node;
      const isTopLevel =
        parent.type === 'Program' || (parent.type === 'ExportNamedDeclaration' && parent.parent.type === 'Program');
      if (!isTopLevel || node.declare) return;
      if (node.kind !== 'const') refuse(node, `keeps no module-level state: '${node.kind}'.`);
      for (const { id, init } of node.declarations) {
        const isEmptyCollection =
          init?.type === 'NewExpression' &&
          init.arguments.length === 0 &&
          init.callee.type === 'Identifier' &&
          MUTABLE_COLLECTION.test(init.callee.name);
        if (isEmptyCollection && !isReadonlyCollection(id))
          refuse(node, 'keeps no module-level state: an empty collection is meant to be filled.');
      }
    },
    FunctionDeclaration: (node) => node.async && refuseAsync(node),
    FunctionExpression: (node) => node.async && refuseAsync(node),
    ArrowFunctionExpression: (node) => node.async && refuseAsync(node),
    AwaitExpression: refuseAsync,
    ImportExpression: refuseAsync,
    ForOfStatement: (node) => node.await && refuseAsync(node),
    BinaryExpression: (node) => node.operator === '**' && refuse(node, "uses exact arithmetic: no '**'."),
    AssignmentExpression: (node) => node.operator === '**=' && refuse(node, "uses exact arithmetic: no '**='."),
    MetaProperty: (node) =>
      node.meta.name === 'import' && refuse(node, "does not know where it runs: no 'import.meta'."),
    MemberExpression: ({ property, computed }) =>
      checkMember(
        property,
        property.type === 'Identifier' && !computed
          ? property.name
          : property.type === 'Literal'
            ? property.value
            : undefined,
      ),
    ObjectPattern({ properties }) {
      for (const part of properties)
        if (part.type === 'Property' && part.key.type === 'Identifier') checkMember(part, part.key.name);
    },
  };
});

function* globalReferences({ sourceCode }: Context): Generator<{ readonly identifier: Node; readonly name: string }> {
  for (const scope of sourceCode.scopeManager.scopes)
    for (const { identifier, resolved } of scope.references)
      if ((resolved === null || resolved.defs.length === 0) && 'name' in identifier)
        yield { identifier, name: identifier.name };
}

/** In `x as Date` the identifier `Date` has a type node above it, and `x` the cast. */
function isTypePosition({ parent }: Node): boolean {
  return /^TS(TypeReference|QualifiedName|TypeQuery|InterfaceHeritage|ClassImplements|ImportType)$/.test(
    parent?.type ?? '',
  );
}

function isExactMath({ parent }: Node): boolean {
  return (
    parent?.type === 'MemberExpression' &&
    !parent.computed &&
    parent.property.type === 'Identifier' &&
    EXACT_MATH.has(parent.property.name)
  );
}

function isReadonlyCollection(id: Node): boolean {
  const type = 'typeAnnotation' in id ? id.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeAnnotation' || type.typeAnnotation.type !== 'TSTypeReference') return false;
  const { typeName } = type.typeAnnotation;
  return typeName.type === 'Identifier' && typeName.name.startsWith('Readonly');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
