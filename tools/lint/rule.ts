import type { RuleTester } from 'oxlint/plugins-dev';

export type Rule = Parameters<RuleTester['run']>[1];
export type Context = Parameters<NonNullable<Rule['create']>>[0];
type Visitor = ReturnType<NonNullable<Rule['create']>>;
type Handled<K extends keyof Visitor> = Parameters<NonNullable<Visitor[K]>>[0];
export type Node = Handled<'Identifier'>['parent'];

/** A lint rule from what it visits in one file. */
export const rule = (create: (context: Context) => Visitor): Rule => ({
  meta: { schema: [{ type: 'object' }] },
  create,
});
