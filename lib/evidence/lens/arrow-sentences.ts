/** What holds of every arrow of the mechanism figures and every study on it. Shown on the page of the figures, kept by `arrow-entries.ts`. */
export const arrowSentences: readonly string[] = [
  "The cells must be those of the arrow’s beginning.",
  "What was measured must be what the arrow says.",
  "An arm that was given something beside the cells, or cells of two sources, takes no side: which part acted cannot be told.",
  "Doing less than another source, dose or preparation is no evidence against.",
  "Things that rose together are unclear: that one led to the other must have been tested.",
  "A title alone counts on no side, and neither does a retracted paper.",
  "A study stands on every arrow that its record shows, and on none that it does not.",
  "People are told apart from animals, and both from cultures.",
];
