import { collectionNamed } from "../../catalogue/collections/all-collections.ts";
import { type BuiltCatalogue, buildCatalogue } from "../../catalogue/collections/build-catalogue.ts";
import { numbersIn } from "../../catalogue/facets/bitmap.ts";
import type { Data } from "../../evidence/checks/read-records.ts";
import { type AnyKind, derivedKinds } from "../../evidence/records/derived-kinds.ts";
import { recordKindNames, recordKinds } from "../../evidence/records/record-kinds.ts";
import { pagedKinds } from "../../evidence/words/site-pages.ts";
import { allVocabularies } from "../docs/all-vocabularies.ts";
import { kindMeanings } from "../docs/kind-meanings.ts";
import { recordTables } from "./record-tables.ts";
import type { Cell, ColumnType, ReleaseTable, TableColumn, TableLink } from "./table.ts";

/**
 * Everything in a release as tables, from the data alone: the records, kind by kind, with the lists in them; what they are linked with; and
 * the words they are filed under. Data in, tables out, without side effects.
 */
export function catalogueTables(data: Data): ReleaseTable[] {
  const built = buildCatalogue(data);
  const kinds = recordKindNames.flatMap((kind) =>
    recordTables({
      kind,
      ...kindMeanings[kind],
      schema: recordKinds[kind].schema,
      key: kind === "references" ? "n" : "id",
      records: data.records[kind],
    }),
  );
  const ledger = recordTables({
    kind: "discrepancies",
    title: "Discrepancies",
    meaning:
      "A place where the base review, a paper, a registry or the review with itself disagree. Made of the records in which each was noted.",
    schema: derivedKinds.discrepancies.schema,
    key: "id",
    records: built.derived.discrepancies,
  });
  const tables = [...kinds, ...ledger, recordsTable(data, built), linksTable(built), termsTable(), ...facetTables(built)];
  return tables.map((table) => ({ ...table, links: [...table.links, ...(named[table.name] ?? [])] }));
}

/** Columns of records that name one other record. Lists of records are in `links`. */
const named: Readonly<Record<string, readonly TableLink[]>> = {
  studies: [one("reference", "references", "n"), one("possibleTrial", "trials")],
  references: [one("duplicateOf", "references", "n")],
  cell_sources: [one("parent", "cell_sources"), one("derivedFrom", "cell_sources")],
  causes: [one("within", "causes")],
  questions_positions: [one("claim", "claims")],
  reading_steps: [one("figure.id", "figures")],
  figures_groups_arrows_studies: [one("study", "studies")],
  discrepancies: [{ columns: ["record.kind", "record.id"], table: "records", to: ["kind", "id"] }],
};

function one(column: string, table: string, to = "id"): TableLink {
  return { columns: [column], table, to: [to] };
}

function column(
  name: string,
  description: string,
  { type = "string" as ColumnType, required = true, terms = null as TableColumn["terms"] } = {},
): TableColumn {
  return { name, type, description, required, terms };
}

function recordsTable({ records }: Data, { derived }: BuiltCatalogue): ReleaseTable {
  const rows = [
    ...recordKindNames.flatMap((kind) => {
      const { idOf, fileOf } = recordKinds[kind] as { idOf: (record: unknown) => string; fileOf: (record: unknown) => string };
      return records[kind].map((record): Cell[] => [kind, idOf(record), `${kind}/${fileOf(record)}.json`, pageOf(kind, idOf(record))]);
    }),
    ...derived.discrepancies.map(({ id }): Cell[] => ["discrepancies", id, null, pageOf("discrepancies", id)]),
  ];
  return {
    name: "records",
    title: "Records",
    description: "Every record of every kind, once: what links and terms point to.",
    columns: [
      column("kind", "Kind of record, as its folder in the data is called."),
      column("id", "Its id within the kind; the number of a reference, as text."),
      column("file", "Its file below data/; blank for a record that is made of others.", { required: false }),
      column("page", "Its page on the site, below the site's address; blank for a kind without a page for each record.", {
        required: false,
      }),
    ],
    key: ["kind", "id"],
    links: [],
    rows,
  };
}

function pageOf(kind: AnyKind, id: string): string | null {
  const folder = (pagedKinds as Partial<Record<AnyKind, string>>)[kind];
  return folder === undefined ? null : `/${folder}/${id}`;
}

function linksTable({ links }: BuiltCatalogue): ReleaseTable {
  return {
    name: "links",
    title: "Links",
    description: "One record names another, and the part that the named one plays.",
    columns: [
      column("fromKind", "Kind of the record that names."),
      column("fromId", "Its id."),
      column("role", "The part that the named record plays: cites, uses, stated by and so on."),
      column("toKind", "Kind of the record that is named."),
      column("toId", "Its id."),
    ],
    key: ["fromKind", "fromId", "role", "toKind", "toId"],
    links: [
      { columns: ["fromKind", "fromId"], table: "records", to: ["kind", "id"] },
      { columns: ["toKind", "toId"], table: "records", to: ["kind", "id"] },
    ],
    rows: links.map(({ fromKind, fromId, role, toKind, toId }) => [fromKind, fromId, role, toKind, toId]),
  };
}

function termsTable(): ReleaseTable {
  return {
    name: "vocabulary_terms",
    title: "Terms of the vocabularies",
    description: "The closed lists of words that the records use, in reading order. An id never changes once it is published.",
    columns: [
      column("vocabulary", "Name of the list, in the singular."),
      column("id", "The word as it stands in records."),
      column("position", "Place in the list, from 1.", { type: "integer" }),
      column("label", "The word as readers see it."),
      column("definition", "What it means."),
      column("parent", "The broader term that includes it.", { required: false }),
      column("standsFor", "For a word that stands for several terms at once: these.", { type: "array", required: false }),
    ],
    key: ["vocabulary", "id"],
    links: [],
    rows: allVocabularies.flatMap(({ name, terms }) =>
      terms.map(({ id, label, definition, parent, standsFor }, place): Cell[] => [
        name,
        id,
        place + 1,
        label,
        definition,
        parent ?? null,
        standsFor ?? null,
      ]),
    ),
  };
}

function facetTables({ collections }: BuiltCatalogue): ReleaseTable[] {
  const facets: Cell[][] = [];
  const terms: Cell[][] = [];
  const values: Cell[][] = [];
  for (const [name, { index, records }] of collections) {
    const idOf = (ordinal: number) => {
      const record = records[ordinal] as { readonly id?: string; readonly n?: number };
      return String(record.id ?? record.n);
    };
    for (const facet of index.shape.facets) {
      const { help } = collectionNamed(name).facets.find(({ id }) => id === facet.id) ?? {};
      facets.push([name, facet.id, facet.label, facet.kind, help ?? null]);
      for (const [place, { id, label, definition, parent }] of facet.terms.entries()) {
        terms.push([name, facet.id, id, place + 1, label, definition ?? null, parent ?? null]);
        const set = index.bitmaps.get(facet.id)?.get(id);
        for (const ordinal of set ? numbersIn(set) : []) values.push([name, idOf(ordinal), facet.id, id]);
      }
    }
  }
  return [
    {
      name: "facets",
      title: "Facets",
      description: "The ways in which each list can be narrowed: its filters.",
      columns: [
        column("collection", "The list, which is also the kind of its records."),
        column("facet", "Its name in addresses."),
        column("label", "Its name as readers see it."),
        column("kind", "Whether it has terms or is a range of numbers.", { terms: ["term", "range"] }),
        column("help", "What it looks at.", { required: false }),
      ],
      key: ["collection", "facet"],
      links: [],
      rows: facets,
    },
    {
      name: "facet_terms",
      title: "Terms of the facets",
      description: "The choices of each facet, in reading order.",
      columns: [
        column("collection", "The list."),
        column("facet", "The facet."),
        column("term", "Its name in addresses."),
        column("position", "Place among the facet's terms, from 1.", { type: "integer" }),
        column("label", "The words that readers see."),
        column("definition", "What it means.", { required: false }),
        column("parent", "The broader term that includes it.", { required: false }),
      ],
      key: ["collection", "facet", "term"],
      links: [{ columns: ["collection", "facet"], table: "facets", to: ["collection", "facet"] }],
      rows: terms,
    },
    {
      name: "record_terms",
      title: "Records by term",
      description:
        "Which records a filter finds, with broader terms and what is derived by rule: the numbers on the site are counts of these rows.",
      columns: [
        column("collection", "The list, which is also the kind of the record."),
        column("record", "The record's id."),
        column("facet", "The facet."),
        column("term", "The term it carries."),
      ],
      key: ["collection", "record", "facet", "term"],
      links: [
        { columns: ["collection", "record"], table: "records", to: ["kind", "id"] },
        { columns: ["collection", "facet", "term"], table: "facet_terms", to: ["collection", "facet", "term"] },
      ],
      rows: values,
    },
  ];
}
