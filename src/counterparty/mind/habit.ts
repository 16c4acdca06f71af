/**
 * What a state of a chart makes its side do: the tags of the charts. `decide`, `express` and `speak` ask for habits, never for states,
 * so that a new type is a new chart and not a new branch.
 */
export type Habit =
  /** Asks before it says anything of its own. */
  | 'asks-first'
  /** Leaves the table. */
  | 'leaves'
  /** Cuts in. */
  | 'interrupts'
  /** Puts harm behind its demand. */
  | 'threatens'
  /** Answers a threat with a threat. */
  | 'strikes-back'
  /** Takes a gift and asks for more. */
  | 'raises-the-stake'
  /** Believes nothing without paper. */
  | 'wants-proof'
  /** Goes quiet and writes: the tell of respect. */
  | 'takes-note'
  /** May change its number now. */
  | 'may-move'
  /** Gives against something. */
  | 'trades'
  /** Answers a question that was asked well. */
  | 'answers'
  /** Answers in half, and asks a better question. */
  | 'half-answers'
  /** Tells the one thing that everything hangs on. */
  | 'confides'
  /** Tells the risk that only it can see, if there is an occasion. */
  | 'owns-up'
  /** Speaks in its helped voice. */
  | 'turned'
  /** Repays a step with a step of the same size. */
  | 'matches'
  /** Mistrusts what comes without an ask. */
  | 'mistrusts-gifts'
  /** Waits until the other side has come as far. */
  | 'waits-for-balance'
  /** Goes slower and gives less. */
  | 'slows'
  /** Gives nothing, adjourns politely. */
  | 'withholds'
  /** Has fine print that nobody asked about. */
  | 'keeps-fine-print'
  /** Leaves the first word to the other side. */
  | 'lets-them-begin'
  /** Puts a question off until later. */
  | 'postpones'
  /** Answers a question that it put off before. */
  | 'answers-late'
  /** Gets shorter. */
  | 'shrinks'
  /** Says nothing at all. */
  | 'goes-quiet'
  /** Stops for the day. */
  | 'adjourns'
  /** Its yes means "please stop". */
  | 'says-yes-to-be-left-alone'
  /** Lets its worry show, once. */
  | 'lets-slip'
  /** Says what it had let slip, once it was taken up. */
  | 'names-its-worry'
  /** A few words and no more, for good. */
  | 'keeps-it-short'
  /** Begins to tell what everything hangs on, and stops. */
  | 'says-half-of-it'
  /** Says several things at once, wanted or not. */
  | 'blurts'
  /** Answers something that nobody asked. */
  | 'talks-past-it'
  /** Comes back again and again to what upset it. */
  | 'comes-back-to-it'
  /** Runs on in long sentences. */
  | 'runs-on'
  /** Names another number each time. */
  | 'swings'
  /** Throws everything off the table. */
  | 'explodes'
  /** Gives far more than was asked. */
  | 'gives-up'
  /** Takes back what it gave in the heat. */
  | 'tears-it-up'
  /** Its yes lasts as long as the mood. */
  | 'says-yes-in-the-heat'
  /** Is halfway through the door. */
  | 'storms-out';
