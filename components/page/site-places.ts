/** The places of the site that one can always go to, in the order of the navigation. */
export const sitePlaces = [
  ["/start", "Start here"],
  ["/studies", "Studies"],
  ["/trials", "Trials"],
  ["/cell-sources", "Cell sources"],
  ["/mechanisms", "Mechanisms"],
  ["/evidence", "State of the evidence"],
  ["/questions", "Questions"],
  ["/claims", "Claims"],
  ["/references", "References"],
  ["/glossary", "Glossary"],
  ["/about", "About"],
] as const;

/** The pages that look across the records: address, name, and what each answers. */
export const evidencePlaces = [
  [
    "/people",
    "What happened in men",
    "Every report of cells or cell products given to men: sperm in semen, sperm retrieved, pregnancies, births, harms, and what each was compared with.",
  ],
  [
    "/effects",
    "Effects by outcome",
    "Which way each study went, by what was measured, against injured-untreated, vehicle or sham; protection and restoration apart. As a plot, and as rows for a meta-analysis.",
  ],
  [
    "/evidence-map",
    "Evidence map",
    "Cell source by disease model, or any two of nine axes: how many studies, which way they went, how much was read, and four kinds of empty.",
  ],
  [
    "/compare",
    "Compare",
    "Two to five cell sources, studies or trials side by side, topic by topic: what the review says, what was read, what differs.",
  ],
  [
    "/beyond-the-review",
    "Beyond the review",
    "What the review missed and what came after it: studies, trials and other reviews, and the claims that they overtake.",
  ],
  [
    "/causes",
    "From cause to approach",
    "What the condition comes from, what is done today, which cell therapy is proposed for it, and what stands behind every step.",
  ],
  [
    "/discrepancies",
    "Ledger of discrepancies",
    "Every place known where the review, a paper, a registry or the review with itself disagree: what each says, what it rests on, how much it matters.",
  ],
  [
    "/reporting",
    "What could be read about study conduct",
    "Dose, route, numbers, strain, follow-up, allocation, blinding, tracking, offspring: how many studies report each.",
  ],
  [
    "/challenges",
    "Challenges and prospects",
    "The difficulties that the review states of each cell source, what it asks for, and which studies and trials have taken them up.",
  ],
] as const;
