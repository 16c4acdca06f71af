/** How much each issue is believed to weigh for the other side; the weights sum to 100. */
export type Belief = Readonly<Record<string, number>>;
