/** What a rule says in each of its cases. Patterns are ICU messages. */
export type FindingMessages = Readonly<
  Record<
    string,
    {
      readonly source: string;
      readonly cases: Readonly<Record<string, { readonly title: string; readonly why: string }>>;
    }
  >
>;
