/** The places of the site that one can always go to, in the order of the navigation. */
export const sitePlaces = [
  ["/start", "Start here"],
  ["/studies", "Studies"],
  ["/trials", "Trials"],
  ["/cell-sources", "Cell sources"],
  ["/mechanisms", "Mechanisms"],
  ["/questions", "Questions"],
  ["/claims", "Claims"],
  ["/references", "References"],
  ["/glossary", "Glossary"],
  ["/about", "About"],
] as const;
