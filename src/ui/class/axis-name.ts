import type { Axis } from '../../scoring/axes.ts';
import { GRADING } from '../../text/messages/en/grading.ts';

/** What an axis is called. */
export const axisName = (axis: Axis): string => GRADING.axes[axis].label;
