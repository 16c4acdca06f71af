/** The page about the product; comes with it. */
export const UI_ABOUT = {
  title: 'About Parley',
  what: 'Parley is an open negotiation simulator. You prepare, sit down opposite a scripted person, talk, sign or leave, and learn from every line why it scored as it did. Same seed, same moves: the same negotiation.',
  'privacy.title': 'What happens to your data',
  'privacy.body':
    'Nothing leaves this device. There is no account, no counting of visitors, and nothing comes from any other address than this one. Tables, drafts and settings lie in this browser’s own storage until you erase them.',
  'privacy.erase': 'What is kept, where, and how to take it out or erase it',
  'offline.title': 'Without network',
  'offline.body':
    'After the first visit everything works without network: every scenario, every voice, the room, the debrief. You can also install Parley from the menu of your browser, like any other program.',
  'offline.preparing': 'Not ready yet: the files are being put on this device. You can use Parley meanwhile.',
  'offline.ready': 'Ready now: everything is on this device.',
  'offline.never':
    'Not on this browser: it keeps no files for pages (a private window, storage switched off, or an address without https). As long as this page stays open and has loaded, you can play.',
  'class.title': 'For instructors',
  'class.body':
    'Set a class the same negotiation, collect result files and see what they did, without an account and without a server.',
  'class.go': 'To the page for instructors',
  'class.open': 'Open an assignment you were given',
  'licence.title': 'Licences',
  'licence.code': 'The program is free software under the MIT licence.',
  'licence.text': 'Scenario texts are under CC BY 4.0: use and change them, and say where they come from.',
  'licence.cast':
    'The people are drawn from Open Peeps by Pablo Stanley (CC0). Icons are from Lucide (ISC). Type is Schibsted Grotesk and Newsreader (OFL).',
  'licence.all': 'Everything bundled, with its licence',
  'sources.title': 'Where the method comes from',
  'sources.body':
    'Every rule names its source: a letter for one of five texts on negotiating from alternatives (B), the step-by-step method with its four kinds of counterpart (M), integrative (I), power-based (P) and interest-based negotiation (N). Figures and curves from research are named where they are used.',
} as const;
