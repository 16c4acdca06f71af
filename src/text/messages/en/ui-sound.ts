/** Sound, where one turns it on and off. */
export const UI_SOUND = {
  sound: 'Sound',
  'sound.on': 'On',
  'sound.off': 'Off',
  volume: 'Volume',
  'volume.value': '{n} of 100',
  captions: 'Captions',
  'captions.on': 'Shown',
  'captions.off': 'Hidden',
  hint: 'A chair, a pen, a breath, a room: quiet, and you miss nothing without it. It begins with your first click at the table.',
} as const;
