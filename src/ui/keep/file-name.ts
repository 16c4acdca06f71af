/** A file name that says what is in it: letters and figures of any script, everything else parts words. */
export function fileNameOf(...parts: readonly string[]): string {
  const speaking = parts.map((part) =>
    part
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 40),
  );
  return `${speaking.filter((part) => part !== '').join('-')}.json`;
}
