/** Where a side receives the other: library, brief and table draw the same room. */
export const ROOMS = ['meeting-room', 'office', 'boardroom', 'workshop', 'hall', 'cafe'] as const;
export type RoomName = (typeof ROOMS)[number];

/** The light of the hour at which the talks begin; at the table the rounds move it on from there. */
export const LIGHTS = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
export type LightName = (typeof LIGHTS)[number];
