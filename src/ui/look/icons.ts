/** The few line icons in use, from Lucide (ISC), built into the page. */
import back from 'lucide-static/icons/arrow-left.svg?raw';
import forward from 'lucide-static/icons/arrow-right.svg?raw';
import previous from 'lucide-static/icons/chevron-left.svg?raw';
import down from 'lucide-static/icons/chevron-down.svg?raw';
import up from 'lucide-static/icons/chevron-up.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import settings from 'lucide-static/icons/sliders-horizontal.svg?raw';
import door from 'lucide-static/icons/door-open.svg?raw';
import soundOn from 'lucide-static/icons/volume-2.svg?raw';
import soundOff from 'lucide-static/icons/volume-x.svg?raw';
import captions from 'lucide-static/icons/captions.svg?raw';
import coach from 'lucide-static/icons/graduation-cap.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import evidence from 'lucide-static/icons/paperclip.svg?raw';
import learned from 'lucide-static/icons/lightbulb.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import say from 'lucide-static/icons/corner-down-left.svg?raw';
import rewind from 'lucide-static/icons/rotate-ccw.svg?raw';
import swap from 'lucide-static/icons/arrow-right-left.svg?raw';
import counter from 'lucide-static/icons/file-pen.svg?raw';
import bundles from 'lucide-static/icons/layers.svg?raw';
import ask from 'lucide-static/icons/hand.svg?raw';
import safeguard from 'lucide-static/icons/shield-check.svg?raw';
import concede from 'lucide-static/icons/arrow-down-right.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import brief from 'lucide-static/icons/book-open.svg?raw';
import print from 'lucide-static/icons/printer.svg?raw';
import exportFile from 'lucide-static/icons/download.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import chair from 'lucide-static/icons/armchair.svg?raw';
import script from 'lucide-static/icons/message-square-quote.svg?raw';
import notes from 'lucide-static/icons/notebook-pen.svg?raw';
import improve from 'lucide-static/icons/arrow-up-right.svg?raw';
import shuffle from 'lucide-static/icons/shuffle.svg?raw';
import person from 'lucide-static/icons/user-round.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import agree from 'lucide-static/icons/handshake.svg?raw';

export const ICONS = {
  back,
  forward,
  previous,
  down,
  up,
  close,
  menu,
  settings,
  door,
  soundOn,
  soundOff,
  captions,
  coach,
  clock,
  evidence,
  learned,
  search,
  say,
  rewind,
  swap,
  counter,
  bundles,
  ask,
  safeguard,
  concede,
  plus,
  minus,
  check,
  warning,
  info,
  brief,
  print,
  export: exportFile,
  save,
  chair,
  script,
  notes,
  improve,
  shuffle,
  person,
  more,
  pause,
  question,
  agree,
} as const;
export type IconName = keyof typeof ICONS;
