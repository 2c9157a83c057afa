/** The places of the site that one can always go to, in the order of the navigation. */
export const sitePlaces = [
  ["/studies", "Studies"],
  ["/trials", "Trials"],
  ["/cell-sources", "Cell sources"],
  ["/mechanisms", "Mechanisms"],
  ["/claims", "Claims"],
  ["/references", "References"],
  ["/glossary", "Glossary"],
  ["/about", "About"],
] as const;
