import { expect, test } from "vitest";
import { registry } from "@/lib/evidence/schema/vocabularies/trial.ts";
import { hostOf, registryAddress, sourceAddress } from "@/lib/evidence/words/source-address.ts";
import { type Json, jsonRecords } from "../../../support/real-data.ts";

test("every trial's registry page is on the registry's own site and names the trial", () => {
  const hosts: Record<string, RegExp> = {
    "clinicaltrials-gov": /^clinicaltrials\.gov$/,
    irct: /irct/,
    isrctn: /isrctn\.com$/,
    chictr: /chictr\.org\.cn$/,
  };
  expect(Object.keys(hosts).sort()).toEqual([...registry.ids].sort());
  for (const trial of jsonRecords("trials")) {
    const url = new URL(registryAddress(trial.registry, trial.id));
    expect([trial.id, url.protocol, hosts[trial.registry]?.test(url.hostname), url.href.includes(trial.id)]).toEqual([
      trial.id,
      "https:",
      true,
      true,
    ]);
  }
});

test("DOIs, PMIDs and PMCIDs of every study lead to pages whose address ends in them", () => {
  for (const study of jsonRecords("studies")) {
    if (study.doi) expect(decodeURI(new URL(sourceAddress.doi(study.doi)).href)).toBe(`https://doi.org/${study.doi}`);
    if (study.pmid) expect(new URL(sourceAddress.pubmed(study.pmid)).pathname).toBe(`/${study.pmid}/`);
    if (study.pmcid) expect(new URL(sourceAddress.pubmedCentral(study.pmcid)).pathname).toBe(`/articles/${study.pmcid}/`);
    if (study.title) expect(new URL(sourceAddress.pubmedTitle(study.title)).searchParams.get("term")).toBe(`"${study.title}"[Title]`);
  }
});

test("the host of every source is the address's, without www", () => {
  expect(hostOf("https://www.example.org/a?b=www.c")).toBe("example.org");
  for (const kind of ["studies", "trials", "syntheses"] as const) {
    for (const { url } of jsonRecords(kind).flatMap((record: Json) => record.sources))
      if (url !== null) expect(hostOf(url)).toBe(new URL(url).hostname.replace(/^www\./, ""));
  }
});
