/** A page that a section names: its address, and what it is called in navigation. An address may name a part of a page. */
export interface SitePage {
  readonly href: string;
  readonly label: string;
}

/** Pages that belong together, under a heading where the section has several such groups. */
export interface SiteGroup {
  readonly heading: string | null;
  readonly pages: readonly SitePage[];
}

/** A section of the site. Its first page is where it begins. */
export interface SiteSection {
  readonly id: string;
  readonly label: string;
  /** Where the way to it stands: in the main navigation, or in a quiet place. */
  readonly place: "main" | "foot" | "own";
  readonly groups: readonly SiteGroup[];
}

/**
 * The sections of the site, in order. The navigation, the line of a section's pages, the trail above a title, the page that
 * lists the evidence and the sitemap are all made from this. Every page but the front page belongs to the section
 * that names it, or that names the page above it.
 */
export const siteSections: readonly SiteSection[] = [
  section("people", "People and trials", "main", [
    ["/people", "What happened in men"],
    ["/trials", "Trials"],
  ]),
  section("studies", "Studies", "main", [["/studies", "Studies"]]),
  section("cell-sources", "Cell sources", "main", [["/cell-sources", "Cell sources"]]),
  section("mechanisms", "Mechanisms", "main", [["/mechanisms", "Mechanisms"]]),
  section(
    "evidence",
    "Evidence",
    "main",
    [
      ["/evidence", "Overview"],
      ["/effects", "Effects"],
      ["/evidence-map", "Map"],
      ["/evidence-map#gaps", "Gaps"],
      ["/questions", "Questions"],
      ["/challenges", "Challenges"],
      ["/causes", "Causes"],
      ["/reporting", "Reporting"],
      ["/compare", "Compare"],
    ],
    [
      "The review, checked",
      [
        ["/claims", "Claims"],
        ["/references", "References"],
        ["/discrepancies", "Discrepancies"],
        ["/beyond-the-review", "Beyond the review"],
        ["/data/second-reading", "Second reading"],
      ],
    ],
  ),
  section("learn", "Learn", "main", [
    ["/start", "Start here"],
    ["/figures", "Figures"],
    ["/glossary", "Glossary"],
  ]),
  section("about", "About", "foot", [
    ["/about", "About"],
    ["/data", "Open data"],
    ["/api", "API"],
  ]),
  section("own", "Search and lists", "own", [
    ["/search", "Search"],
    ["/my-list", "My list"],
    ["/shared-list", "Shared list"],
  ]),
];

type Pages = readonly (readonly [href: string, label: string])[];

function section(
  id: string,
  label: string,
  place: SiteSection["place"],
  pages: Pages,
  ...more: readonly (readonly [heading: string, pages: Pages])[]
): SiteSection {
  const group = (heading: string | null, listed: Pages): SiteGroup => ({
    heading,
    pages: listed.map(([href, to]) => ({ href, label: to })),
  });
  return { id, label, place, groups: [group(null, pages), ...more.map(([heading, listed]) => group(heading, listed))] };
}

/** All pages that a section names. */
export function pagesOf({ groups }: SiteSection): SitePage[] {
  return groups.flatMap(({ pages }) => pages);
}

/** The address at which a section begins. */
export function startOf(of: SiteSection): string {
  return (pagesOf(of)[0] as SitePage).href;
}

/** Where a page stands: its section, and the page of that section which it is or stands below. */
export interface SitePlace {
  readonly section: SiteSection;
  readonly page: SitePage;
}

/** The place of an address's path; null for the front page and for what is not there. The longest address that fits decides. */
export function placeOf(path: string): SitePlace | null {
  let found: SitePlace | null = null;
  for (const section of siteSections)
    for (const page of pagesOf(section))
      if ((path === page.href || path.startsWith(`${page.href}/`)) && page.href.length > (found?.page.href.length ?? 0))
        found = { section, page };
  return found;
}

/** The pages above a page, from its section down: what its trail links to. */
export function trailOf(path: string): SitePage[] {
  const place = placeOf(path);
  if (!place) return [];
  const { section, page } = place;
  const begin = startOf(section);
  const above = section.place === "main" && page.href !== begin ? [{ href: begin, label: section.label }] : [];
  return path === page.href ? above : [...above, page];
}

/** How a link to `href` stands to the page that is shown, as `aria-current` has it: the page itself, or what the page stands below. */
export function currentOf(href: string, path: string, within: boolean): "page" | "true" | undefined {
  if (path === href) return "page";
  return within ? "true" : undefined;
}
