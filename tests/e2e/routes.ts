import { readReleases } from "../../lib/publishing/releases/read-releases.ts";

/** A page of the site that the loops over all pages visit. */
export interface Route {
  readonly path: string;
  /** What a page that is not there looks like is tested too. */
  readonly status: 200 | 404;
}

/** Lists as they are without a choice. */
export const listRoutes = ["/studies", "/trials", "/cell-sources", "/mechanisms", "/references", "/claims", "/discrepancies"] as const;

/** Some records of every kind, among them those that are known to be odd: differing, unverified, uncited, listed twice. */
export const recordRoutes = [
  "/studies/sherif-2018",
  "/studies/fayomi-2019",
  "/studies/zhankina-2024",
  "/trials/NCT02414295",
  "/trials/NCT03762967",
  "/cell-sources/msc",
  "/mechanisms/M25",
  "/mechanisms/M45",
  "/references/83",
  "/references/105",
  "/claims/C042",
  "/discrepancies/qian-2020-1",
  "/discrepancies/NCT02641769-3",
  "/discrepancies/A1",
] as const;

/** The figures, plain, with something raised, under filters, and with an address that cannot be used in part. */
export const figureRoutes = [
  "/figures/figure-1a",
  "/figures/figure-1b?raise=bm-exo-signalling",
  "/figures/figure-2?raise=msc&species=rat",
  "/figures/figure-1a?raise=nothing&species=cat",
  "/figures/figure-3?raise=idiopathic-ipsc",
  "/causes",
  "/causes?raise=genetic",
] as const;

/** Pages to read: questions and the path for newcomers. */
export const readingRoutes = [
  "/questions",
  "/questions/Q1",
  "/questions/Q2",
  "/start",
  "/start/what-noa-is",
  "/start/helping-the-testis",
] as const;

/** Lists with something chosen: narrowed, ordered, searched, empty, and with an address that cannot be used in part. */
export const viewRoutes = [
  "/studies?source=at-msc&model=busulfan&species=rat,mouse&sort=author",
  "/studies?species=goat",
  "/studies?corpus=added-since",
  "/reporting?corpus=review",
  "/studies?species=cat&foo=1",
  "/trials?status=unknown,not-retrieved",
  "/search",
  "/search?q=fat+stem+cells",
  "/search?q=busufan&kind=studies",
  "/search?q=xqzwv&kind=cats",
  "/discrepancies?matters=table-value&between=review-title&where=table-1",
  "/trials?scope=any&registration=not-read&planned-end=passed,not-read",
  "/challenges?source=ssc",
  "/challenges?source=sertoli",
  "/data/second-reading?outcome=left",
] as const;

/** Records side by side, of every kind, and addresses that cannot be compared. */
export const compareRoutes = [
  "/compare",
  "/compare?source=bm-msc,dsc",
  "/compare?source=bm-msc,at-msc,uc-msc,dsc,esc",
  "/compare?study=sherif-2018,fayomi-2019",
  "/compare?trial=NCT02414295,NCT03762967,NCT02041910",
  "/compare?source=bm-msc",
  "/compare?source=bm-msc,no-such-source&study=sherif-2018",
] as const;

/** Views of the evidence map: as it is, with other axes and marks, under filters, and with an address that cannot be used in part. */
export const mapRoutes = [
  "/evidence-map",
  "/evidence-map?columns=outcome&show=direction",
  "/evidence-map?rows=year&columns=species&show=read&corpus=added-since",
  "/evidence-map?rows=source&columns=source&show=nothing&species=cat",
] as const;

/** The effects plot: as it is, grouped otherwise, under filters, empty, and with an address that cannot be used in part. */
export const effectsRoutes = [
  "/effects",
  "/effects?by=source&given=after-loss",
  "/effects?by=none&q=busulfan&species=rat,mouse",
  "/effects?by=colour&species=goat&model=torsion",
] as const;

/** Shared lists: of every kind of record, named in part by what is not there, and none. */
export const sharedRoutes = [
  "/shared-list",
  "/shared-list?records=claims:C042,studies:no-such-study",
  "/shared-list?records=studies:sherif-2018,trials:NCT02414295,cell-sources:msc,mechanisms:M25,references:83,claims:C042,discrepancies:A1,questions:Q1,figures:figure-1b&title=For+the+journal+club",
] as const;

const plainRoutes = [
  "/",
  "/figures",
  "/evidence",
  "/beyond-the-review",
  "/reporting",
  "/challenges",
  "/glossary",
  "/about",
  "/api",
  "/data",
  "/data/second-reading",
  "/my-list",
  "/people",
  "/people?prp=with",
] as const;

/** The newest release's page; there is none before the first release. */
const releaseRoutes = readReleases()
  .slice(0, 1)
  .map(({ name }) => `/data/${name}`);

/** An address of each kind at which there is nothing. */
export const missingRoutes = [
  "/no-such-page",
  "/studies/no-such-study",
  "/trials/NCT00000000",
  "/cell-sources/no-such-source",
  "/mechanisms/M99",
  "/references/999",
  "/claims/C999",
  "/discrepancies/sherif-2018-99",
  "/figures/figure-9",
  "/questions/Q99",
  "/start/nowhere",
  "/data/2020.01",
] as const;

export const foundRoutes: readonly string[] = [
  ...plainRoutes,
  ...releaseRoutes,
  ...listRoutes,
  ...recordRoutes,
  ...figureRoutes,
  ...readingRoutes,
  ...viewRoutes,
  ...mapRoutes,
  ...effectsRoutes,
  ...compareRoutes,
  ...sharedRoutes,
];

export const routes: readonly Route[] = [
  ...foundRoutes.map((path) => ({ path, status: 200 }) as const),
  ...missingRoutes.map((path) => ({ path, status: 404 }) as const),
];
