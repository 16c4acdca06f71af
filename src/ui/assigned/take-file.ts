import { parseAssignment } from '../../store/class/assignment-link.ts';
import { takeAssignment } from '../../store/class/class-rows.ts';
import type { Services } from '../app/services.tsx';

/** Takes an assignment's file in; its id, or undefined where the text is none. */
export async function takeAssignmentFile(
  { classes }: Pick<Services, 'classes'>,
  text: string,
): Promise<string | undefined> {
  const read = parseAssignment(text);
  if (!read.ok) return undefined;
  await takeAssignment(await classes(), read.value);
  return read.value.id;
}
