import { formatAssignmentToken, parseAssignment } from '../../store/class/assignment-link.ts';
import { takeAssignment } from '../../store/class/class-rows.ts';
import type { Services } from '../app/services.tsx';

/** Takes an assignment's file in; what stands in its address, or undefined where the text is none. */
export async function takeAssignmentFile(
  { classes }: Pick<Services, 'classes'>,
  text: string,
): Promise<string | undefined> {
  const read = parseAssignment(text);
  if (!read.ok) return undefined;
  // one that cannot be kept says why at its own address
  const taken = await takeAssignment(await classes(), read.value);
  return taken === undefined ? formatAssignmentToken(read.value) : read.value.id;
}
