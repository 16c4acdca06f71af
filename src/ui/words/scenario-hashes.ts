// made by tools/vite-scenario-cards.ts
const HASHES = import.meta.glob<string>('/scenarios/*/scenario.yaml', {
  query: '?hash',
  import: 'default',
  eager: true,
});

/** The hash that a negotiation on this scenario records; undefined where there is no such scenario. */
export const scenarioHash = (id: string): string | undefined => HASHES[`/scenarios/${id}/scenario.yaml`];
