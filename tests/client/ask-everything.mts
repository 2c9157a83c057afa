// A program as somebody else would write it: it knows the API by the client that was made of its description, and by nothing else.
// The test puts the client beside it (noa-api.ts), compiles both, and runs this.
import * as api from "./noa-api.js";

/** What the client offers to ask. */
type Operation = { [Name in keyof typeof api]: (typeof api)[Name] extends (...all: never[]) => unknown ? Name : never }[keyof typeof api];

/** What the program found out of the site at `baseUrl`, for the test to hold against the catalogue. */
export async function askEverything(baseUrl: string) {
  api.defaults.baseUrl = baseUrl;

  // What can be asked and is not asked here is an error of the compiler.
  const answers = {
    listStudies: await api.listStudies({ species: ["rat", "mouse"], model: ["busulfan"], sort: "-year", pageSize: 200 }),
    readStudiesRecord: await api.readStudiesRecord({ id: "sherif-2018" }),
    listTrials: await api.listTrials({ scope: ["any"], pageSize: 200 }),
    readTrialsRecord: await api.readTrialsRecord({ id: "NCT02414295" }),
    listClaims: await api.listClaims({ basis: ["none"], pageSize: 200 }),
    readClaimsRecord: await api.readClaimsRecord({ id: "C042" }),
    listCellSources: await api.listCellSources({}),
    readCellSourcesRecord: await api.readCellSourcesRecord({ id: "msc" }),
    listMechanisms: await api.listMechanisms({ page: 2, pageSize: 20 }),
    readMechanismsRecord: await api.readMechanismsRecord({ id: "M25" }),
    listReferences: await api.listReferences({ year: "2010..2015", pageSize: 200 }),
    readReferencesRecord: await api.readReferencesRecord({ id: "83" }),
    listDiscrepancies: await api.listDiscrepancies({ source: ["msc"] }),
    readDiscrepanciesRecord: await api.readDiscrepanciesRecord({ id: "sherif-2018-1" }),
    search: await api.search({ q: "10.1186/s13287-018-0946-6", kind: "studies" }),
    readDocument: await api.readDocument({}),
    readHealth: await api.readHealth(),
  } satisfies Record<Operation, { readonly status: number }>;

  const studies = good(answers.listStudies);
  const study = good(answers.readStudiesRecord);
  const trials = good(answers.listTrials);
  const document = good(answers.readDocument);
  const health = good(answers.readHealth);
  const { strain, hostSpecies } = study.record.population;

  const tag = answers.listStudies.headers?.get("etag");
  const again = await api.listStudies({
    ...{ species: ["rat", "mouse"], model: ["busulfan"], sort: "-year", pageSize: 200 },
    ...(tag ? { ifNoneMatch: tag } : {}),
  });

  return {
    statuses: Object.values(answers).map(({ status }) => status),
    paths: Object.keys(document.paths),
    openapi: document.openapi,
    totals: {
      studies: studies.total,
      trials: trials.total,
      claims: good(answers.listClaims).total,
      "cell-sources": good(answers.listCellSources).total,
      mechanisms: good(answers.listMechanisms).total,
      references: good(answers.listReferences).total,
      discrepancies: good(answers.listDiscrepancies).total,
    },
    health: health.records,
    releases: [studies.release, health.release],
    studies: studies.items.map(({ id }) => id),
    // A year that was not read is null, and has to be told apart before it is a number.
    newest: Math.max(...studies.items.map(({ year }) => (year === null ? 0 : year))),
    study: {
      id: study.record.id,
      // A fact is a value, or the reason why there is none.
      strain: "value" in strain ? strain.value : strain.missing,
      species: "value" in hostSpecies ? hostSpecies.value : hostSpecies.missing,
      references: study.links.filter(({ kind }) => kind === "references").map(({ id }) => id),
    },
    trials: trials.items.map(({ id }) => id),
    // Terms have names: a word that is none would not compile.
    recruiting: trials.items.filter(({ status }) => status.registry === "recruiting").map(({ id }) => id),
    claims: good(answers.listClaims).items.map(({ id }) => id),
    secondPage: good(answers.listMechanisms).items.length,
    references: good(answers.listReferences).items.map(({ id }) => id),
    found: good(answers.search).groups.flatMap(({ hits }) => hits.map(({ href }) => href)),
    refusals: [
      told(await api.listStudies({ page: 0 })),
      told(await api.readStudiesRecord({ id: "nowhere" })),
      told(await api.search({ release: "1999.01" })),
    ],
    again: again.status,
  };
}

/** The data of an answer that is good; which answers are, the status tells. */
function good<Data>(answer: { status: 200; data: Data } | { status: 304 } | { status: 400 | 404 | 503; data: api.Problem }): Data {
  if (answer.status === 200) return answer.data;
  throw new Error("data" in answer ? answer.data.detail : `The answer is ${answer.status}.`);
}

/** What a program would show of a refusal. */
function told(answer: { status: 200 } | { status: 304 } | { status: 400 | 404 | 503; data: api.Problem }) {
  if (answer.status === 200 || answer.status === 304) throw new Error("Nothing was refused.");
  const { status, detail, parameter, problems, release } = answer.data;
  return { status, detail, parameter, accepts: problems?.[0]?.accepts, release };
}
