import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { dataFolder } from "../support/places.ts";
import { plainFacts } from "../support/plain-arms.ts";
import { type Json, jsonRecords, jsonSecondReading } from "../support/real-data.ts";

/** The studies as release 2026.11 has them: one arm each, with outcomes. */
const before: Json[] = JSON.parse(readFileSync(path.join(dataFolder, "releases", "2026.11", "catalogue.json"), "utf8")).records.studies;
const now = new Map<string, Json>(jsonRecords("studies").map((study) => [study.id, study]));

/** Where a fact of the release stands now, in the terms that leave out lists and ids. */
const moved: Readonly<Record<string, string>> = {
  "population.hostSpecies": "hosts.species",
  "induction.inducers": "models.inducers",
  "induction.dose": "models.dose",
  "induction.route": "models.route",
  "induction.timing": "models.timing",
};

/** Facts whose values are terms. All others are texts, which may have moved to other fields and been edited since. */
const coded = new Set(["design", "mechanisms", "differentiation", "population.hostSpecies", "population.country", "induction.inducers"]);
for (const field of ["cellSources", "products", "donorSpecies", "relation"]) coded.add(`intervention.${field}`);
coded.add("delivery.sites");

/** Terms that a study no longer has, and why. What a finding of the second reading asked of the field needs no entry. */
const recoded: Readonly<Record<string, string>> = {
  "adipose-exosomes-prp-busulfan mechanisms paracrine": "the study measures oxidative stress and tests nothing secreted",
  "esmailpour-2024 mechanisms paracrine": "nothing secreted was tested",
  "guo-2021 differentiation unclear": "vesicles were given, which become nothing",
  "hassan-2014 mechanisms unclear": "the abstract concludes an antioxidative action",
  "mozafar-2017 mechanisms paracrine": "that medium acts by what is in it belongs to the product; nothing was tested",
  "msc-torsion-sperm-2019 mechanisms paracrine": "nothing secreted was tested",
  "prihatno-2018 mechanisms paracrine": "nothing secreted was tested",
  "sabbaghi-2012 mechanisms unclear": "the abstract concludes that the cells became germ cells",
  "sabry-2022 mechanisms anti-apoptotic": "apoptosis was not read as measured",
  "shirazi-tehrani-2025 mechanisms paracrine": "nothing secreted was tested",
  "uc-exosomes-chemotherapy-2024 mechanisms paracrine": "what was read tells of the niche",
  "wang-2021 design in-vivo": "it is now in vitro and in vivo, which includes it",
  "whartons-jelly-ageing-2019 mechanisms paracrine": "nothing secreted was tested",
  "xia-2020 design in-vivo": "it is now in vitro and in vivo, which includes it",
  "xia-2020 mechanisms niche-support": "the cells became Leydig cells, which is a mode of its own",
  "zhang-2018 mechanisms paracrine": "three modes that were measured stand in its place",
  "ziaeipour-sertoli-busulfan mechanisms niche-support": "what was read tests no mode of action",
};

/** Terms that others stand for since a study has several cohorts. */
const standsFor: Readonly<Record<string, readonly string[]>> = { "autologous-and-allogeneic": ["autologous", "allogeneic"] };

/** Hosts of copies: mirrors, library catalogues and test servers that may not last, and second addresses of the publisher's page. */
const copies: readonly string[] = [
  "accounts.public.ce.basespace.illumina.com",
  "deploy.abcdocz.com",
  "doaj.org",
  "ebusca.uv.mx",
  "ijrm.ir",
  "lausr.org",
  "lboro-test-vufind.koha-ptfs.co.uk",
  "litmetric.com",
  "m.booksci.cn",
  "nsc407289modulator.com",
  "ouci.dntb.gov.ua",
  "pdffox.com",
  "peeref.com",
  "pubmedcentralcanada.ca",
  "pubmedhh.nlm.nih.gov",
  "rd.springer.com",
  "suppr.wilddata.cn",
  "tokyo-2-qrcode.vukou.com",
  "vdocuments.net",
  "vufind.katalog.k.utb.cz",
  "www.biocloudy.com",
  "www.hindawi.com",
  "www.nature.com",
  "www.ncbi.nlm.nih.gov",
  "www.omicsdi.org",
  "www.pubmed.gov",
  "www.readbyqxmd.com",
];

interface Held {
  readonly study: Json;
  readonly field: string;
  readonly value: Json;
}

/** Every fact of the release that has a value. */
const facts: Held[] = before.flatMap((study) => {
  const walk = (json: Json, field: string): Held[] => {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return [];
    if ("value" in json) return [{ study, field, value: json.value }];
    return Object.entries<Json>(json).flatMap(([name, inner]) => walk(inner, field === "" ? name : `${field}.${name}`));
  };
  const { table1: _, ...record } = study;
  return walk(record, "");
});

/** The fields of a study that the second reading has a finding on, as their sections. */
const touched = new Set(
  jsonSecondReading().flatMap(({ records, field }: Json) =>
    records.map((record: string) => `${record} ${/^[A-Za-z]+/.exec(field ?? "")?.[0]}`),
  ),
);
const isTouched = ({ study, field }: Pick<Held, "study" | "field">) => touched.has(`studies/${study.id} ${field.split(".")[0]}`);

/** A record as one text in which spelling of signs and of numbers is aside. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/α/g, "alpha")
    .replace(/(\d)e(\d)/g, "$1 × 10^$2");
const textOf = new Map([...now].map(([id, study]) => [id, plain(JSON.stringify(study))]));
const numbersIn = (text: string): string[] => plain(text).match(/\d+(\.\d+)?/g) ?? [];
/** Beginnings of words: an edited sentence inflects them. */
const stemsIn = (text: string): string[] => (plain(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));

/** Texts of which a number or most words are gone, and why. */
const reworded: Readonly<Record<string, string>> = {
  "al-nasser-2018 delivery.route": "“intratesticular” is now “into the testis”",
  "hsiao-2015 intervention.dose": "the power of ten is written out, and that the page lost its raised figure is no part of the dose",
  "ismaeil-nitrite-hypoxia intervention.cellType": "written out: mesenchymal stem cells, tissue of origin not given",
  "marrow-cadmium-2020 limitations": "the same limit in other words",
  "mozafar-2017 limitations": "the same limit in other words: the sign of the p value is lost",
  "tamadon-2015 intervention.dose": "the power of ten is written out, and that the page lost its raised figure is a note",
  "wjem-2025-107323 population.strain": "men and their age stand in sex and age",
};

/** Outcomes that are now told by a measure in other words or of another category, and how. */
const remeasured: Readonly<Record<string, string>> = {
  "hassan-2014: genomic DNA alteration and fragmented DNA": "two measures of safety: DNA alteration, and fragmented DNA",
  "kadam-2018: migration of TGFb1-treated MSCs": "cell fate, with ß for b",
  "monsefi-2013: spermatogonia count": "number of spermatogonia",
  "monsefi-2013: sperm count": "number of spermatozoa",
  "sherif-2018: caspase-3, p38-MAPK, BAX": "caspase-3 and BAX are apoptosis, p38-MAPK is signalling",
  "toyooka-2003: contribution to spermatogenesis after transplantation": "part taken in spermatogenesis",
  "vahdati-2017: untreated busulfan testis": "tubules without cells",
  "zhang-2018: SOD up, MDA down": "superoxide dismutase and malondialdehyde, written out, the way beside them",
};

describe("what release 2026.11 says of a study is still said", () => {
  test("every study of it is there", () => {
    expect(before.map(({ id }) => id).filter((id) => !now.has(id))).toEqual([]);
    expect(facts.length).toBeGreaterThan(1_000);
  });

  test("every term stands in the place where it now belongs, or a finding or a reason took it away", () => {
    const lost = facts
      .filter(({ field }) => coded.has(field))
      .flatMap((held) => {
        const have = plainFacts(now.get(held.study.id), moved[held.field] ?? held.field).flatMap((fact: Json) => fact?.value ?? []);
        return [held.value]
          .flat()
          .flatMap((term: string) => standsFor[term] ?? [term])
          .filter((term: string) => !have.includes(term) && !isTouched(held))
          .map((term: string) => `${held.study.id} ${held.field} ${term}`);
      });
    expect(lost.sort()).toEqual(Object.keys(recoded).sort());
  });

  test("every number of every text stands in the record, and most of its words, wherever they moved", () => {
    const lost = facts
      .filter((held) => !coded.has(held.field) && !isTouched(held))
      .flatMap(({ study, field, value }) => {
        const text = textOf.get(study.id) as string;
        const numbers = numbersIn(String(value)).filter((number) => !text.includes(number));
        const stems = [...new Set(stemsIn(String(value)))];
        const kept = stems.filter((stem) => text.includes(stem)).length;
        return numbers.length > 0 || kept < stems.length * 0.75 ? [`${study.id} ${field}`] : [];
      });
    expect(lost.sort()).toEqual(Object.keys(reworded).sort());
  });

  test("every outcome is measured by a comparison of its category, in the same words or most of them", () => {
    const lost = before.flatMap((study) =>
      study.outcomes
        .filter(({ measure, category }: Json) => {
          if (isTouched({ study, field: "outcomes" })) return false;
          const own = now.get(study.id).comparisons.filter((one: Json) => one.category === category);
          const text = plain(JSON.stringify(own));
          const stems = [...new Set(stemsIn(measure))];
          return stems.filter((stem) => text.includes(stem)).length < stems.length * 0.6;
        })
        .map(({ measure }: Json) => `${study.id}: ${measure}`),
    );
    expect(lost.sort()).toEqual(Object.keys(remeasured).sort());
  });

  test("every page that a study rested on is among its sources, or was somebody's copy and the paper's own page stands for it", () => {
    const page = (url: string) =>
      url
        .replace(/^https?:\/\/(www\.|dx\.)?/, "")
        .replace(/[?#].*$/, "")
        .replace(/\/$/, "")
        .toLowerCase();
    const own =
      /^(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|doaj\.org|stemcellres\.biomedcentral\.com|ijbms\.mums\.ac\.ir)\//;
    const gone = before.flatMap((study) => {
      const pages = now.get(study.id).sources.flatMap(({ url }: Json) => (url ? [page(url)] : []));
      return study.sources
        .filter(({ url }: Json) => url !== null && !pages.includes(page(url)))
        .map(({ url }: Json) => ({ study: study.id, pages, url, host: new URL(url).hostname }));
    });
    for (const { study, url, pages } of gone) expect([study, url, pages.some((one: string) => own.test(one))]).toEqual([study, url, true]);
    expect([...new Set(gone.map(({ host }) => host))].sort()).toEqual([...copies].sort());
  });
});
