/** How many finished plays in a chair it takes to seat oneself in it. */
export const FEWEST_PLAYS = 2;
