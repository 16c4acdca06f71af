/** What tools/vite-yaml.ts makes of a scenario file: plain data, not yet checked. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
