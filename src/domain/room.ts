/** Where a side receives the other; the scene draws what it has a picture of, and the meeting room otherwise. */
export const ROOMS = ['meeting-room', 'office', 'boardroom', 'workshop', 'hall', 'cafe'] as const;

/** The light of the hour. */
export const LIGHTS = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
