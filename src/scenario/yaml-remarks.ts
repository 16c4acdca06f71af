import type { ErrorCode } from 'yaml';

/** What the parser's error codes mean to somebody who writes a scenario: our code, and what to do. */
export const YAML_REMARKS: Readonly<Record<ErrorCode, readonly [code: string, message: string]>> = {
  TAB_AS_INDENT: ['yaml-tab', 'A tab indents this line; only spaces may. Put two spaces in place of each tab.'],
  BAD_INDENT: [
    'yaml-indent',
    'This line is indented by other than the lines it belongs to, or a bracket above was not closed. Line them up.',
  ],
  DUPLICATE_KEY: ['yaml-duplicate-key', 'This key stands here a second time. Keep one of the two.'],
  MULTIPLE_DOCS: [
    'yaml-several-documents',
    'A second document begins here. Keep one in each file: take out the "---".',
  ],
  BAD_ALIAS: ['yaml-alias', 'A repeated part (*name) is not understood here. Write the part out again.'],
  ALIAS_PROPS: ['yaml-alias', 'A repeated part (*name) is not understood here. Write the part out again.'],
  MULTIPLE_ANCHORS: ['yaml-alias', 'Two anchors (&name) stand before one part. Take both out.'],
  TAG_RESOLVE_FAILED: ['yaml-tag', 'A tag (!name) stands here. Take it out: plain values are enough.'],
  MULTIPLE_TAGS: ['yaml-tag', 'Tags (!name) stand here. Take them out: plain values are enough.'],
  BAD_DIRECTIVE: ['yaml-syntax', 'A line that begins with % is an order to the parser. Take it out.'],
  BAD_DQ_ESCAPE: [
    'yaml-quotes',
    'Within double quotes a backslash means something of its own. Use single quotes, or write the backslash twice.',
  ],
  BAD_PROP_ORDER: ['yaml-syntax', 'The parts of this line stand in an order that cannot be read.'],
  BAD_SCALAR_START: [
    'yaml-quotes',
    "A text cannot begin with this sign. Put the whole text between single quotes: '…'.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml-indent',
    'Two keys stand on one line, or the line below belongs to it by its indentation. Put each key on a line of its own; a text with a colon in it goes between single quotes.',
  ],
  BLOCK_IN_FLOW: ['yaml-comma', 'Between these brackets a comma is missing, or a bracket is not closed.'],
  BAD_COLLECTION_TYPE: ['yaml-syntax', 'This is not the kind of list that stands here.'],
  KEY_OVER_1024_CHARS: ['yaml-quotes', 'This key is very long. A colon within a sentence? Put the sentence in quotes.'],
  MISSING_CHAR: [
    'yaml-missing',
    'A sign is missing here: a closing bracket, a closing quote, the dash of a list, or the blank after a colon. Or this line is indented by other than its neighbours.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'yaml-indent',
    'A key has to stand on one line, with its colon. Look at the line above too.',
  ],
  NON_STRING_KEY: ['yaml-key', 'A key is a plain name; this is something else.'],
  RESOURCE_EXHAUSTION: ['yaml-too-deep', 'Brackets or lists are nested too deeply to be read.'],
  UNEXPECTED_TOKEN: ['yaml-syntax', 'This is not expected here. Is there a bracket, a quote or a colon too many?'],
  IMPOSSIBLE: ['yaml-syntax', 'This cannot be read.'],
};
