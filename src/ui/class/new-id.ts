/** An id that nobody else has: attempts, seeds and files hang on it. */
export function newAssignmentId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => number.toString(36).padStart(7, '0')).join('');
}
