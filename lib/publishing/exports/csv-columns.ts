import { z } from "zod";
import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import { type FieldWords, fieldWords } from "../../catalogue/collections/item-words.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { type RecordKind, recordKinds } from "../../evidence/records/record-kinds.ts";
import type { Fact } from "../../evidence/schema/fact.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { allVocabularies } from "../docs/all-vocabularies.ts";
import { publishedSchema } from "./published.ts";

/** A record as it is exported: its row in the list, and itself. */
export interface ExportedRecord {
  readonly id: string;
  readonly item: unknown;
  readonly record: unknown;
}

/** A column of the CSV. */
export interface CsvColumn {
  readonly header: string;
  readonly valueOf: (row: ExportedRecord) => string | number;
}

type Words = (term: string) => string;

/**
 * The columns of a collection's CSV, from its declarations alone. First the fields of its row, under the names that the API has for
 * them; then every fact of its records, under its path in the data. A value that is a term has its label in the column of its name and
 * its id in a second (`.id`); a fact that was normalised has the source's own words in a third (`.asReported`, blank where the value is
 * in the source's words already). A missing value is a word, never a blank. Several values are joined by "; ".
 */
export function csvColumns(collection: Collection<CollectionName>, shape: CollectionShape): CsvColumn[] {
  const labels = labelsOf(shape);
  const fields = fieldColumns(collection.item, [], {}, (row) => row.item, labels);
  const kind = recordKinds[collection.name as RecordKind] as (typeof recordKinds)[RecordKind] | undefined;
  // Records that are made of others, as the ledger's are, hold no facts of their own.
  const facts = kind ? factColumns(publishedSchema(collection.name), [], labels) : [];
  // A fact that the row has under the same name stands there.
  const taken = new Set(fields.map((column) => column.header));
  return [...fields, ...facts.filter((column) => !taken.has(column.header))];
}

/** Labels of a facet's terms, and of the reasons for a missing value, which stand in a term's place. */
function labelsOf(shape: CollectionShape): (facet: string) => Words {
  return (facet) => {
    const terms = new Map(shape.facets.find((one) => one.id === facet)?.terms.map((term) => [term.id, term.label]));
    return (id) => terms.get(id) ?? missingLabel(id) ?? id;
  };
}

function missingLabel(id: string): string | undefined {
  return missing.terms.find((term) => term.id === id)?.label;
}

type Get = (row: ExportedRecord) => unknown;

function fieldColumns(
  schema: z.core.$ZodType,
  path: readonly string[],
  inherited: FieldWords,
  get: Get,
  labels: (facet: string) => Words,
): CsvColumn[] {
  const words = { ...inherited, ...fieldWords.get(schema as z.ZodType) };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const absent = words.absent === undefined ? {} : { absent: words.absent };
    return Object.entries(inner.shape).flatMap(([name, field]) =>
      fieldColumns(field as z.ZodType, [...path, name], absent, (row) => (get(row) as Record<string, unknown> | null)?.[name], labels),
    );
  }
  const header = path.join(".");
  const absent = words.absent ?? "No value";
  if (inner instanceof z.ZodArray && unwrap(inner.element) instanceof z.ZodObject) {
    const parts = Object.entries((unwrap(inner.element) as z.ZodObject).shape).map(
      ([name, field]) => [name, termWords(fieldWords.get(field as z.ZodType) ?? {}, labels)] as const,
    );
    const texts = (row: ExportedRecord, write: (word: Words | null, value: string) => string) =>
      ((get(row) ?? []) as Record<string, unknown>[]).map((entry) =>
        parts.map(([name, word]) => write(word, String(entry[name]))).join(": "),
      );
    return [
      {
        header,
        valueOf: (row) =>
          joined(
            texts(row, (word, value) => word?.(value) ?? value),
            absent,
          ),
      },
      {
        header: `${header}.id`,
        valueOf: (row) =>
          joined(
            texts(row, (_word, value) => value),
            absent,
          ),
      },
    ];
  }
  if (words.textOrMissing) return [{ header, valueOf: (row) => plain(get(row), absent, (text) => missingLabel(text) ?? text) }];
  const word = termWords(words, labels);
  const inWords = (row: ExportedRecord) => plain(get(row), absent, word);
  return word
    ? [
        { header, valueOf: inWords },
        { header: `${header}.id`, valueOf: (row) => plain(get(row), absent, null) },
      ]
    : [{ header, valueOf: inWords }];
}

function termWords({ facet, vocabulary }: FieldWords, labels: (facet: string) => Words): Words | null {
  if (facet !== undefined) return labels(facet);
  if (vocabulary) return (id) => vocabulary.terms.find((term) => term.id === id)?.label ?? missingLabel(id) ?? id;
  return null;
}

function factColumns(schema: z.core.$ZodType, path: readonly string[], labels: (facet: string) => Words): CsvColumn[] {
  const value = valueOfFact(schema);
  if (value) return columnsOfFact(value, path, labels);
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, field]) => factColumns(field as z.ZodType, [...path, name], labels));
}

function columnsOfFact(value: z.core.$ZodType, path: readonly string[], labels: (facet: string) => Words): CsvColumn[] {
  const header = path.join(".");
  const one = value instanceof z.ZodArray ? value.element : value;
  const vocabulary = allVocabularies.find((known) => known.schema._zod.def === one._zod.def);
  // Cell sources are records, not a vocabulary; their names are the terms of the facet that every list with such facts has.
  const word = vocabulary ? termWords({ vocabulary }, labels) : path.at(-1) === "cellSources" ? labels("source") : null;
  const fact = (row: ExportedRecord) => at(row.record, path) as Fact<unknown>;
  const words = (known: Words | null) => (row: ExportedRecord) => {
    const found = fact(row);
    if ("missing" in found) return known === null && word ? found.missing : missing.term(found.missing).label;
    return plain(found.value, missing.term("not-read").label, known);
  };
  if (word)
    return [
      { header, valueOf: words(word) },
      { header: `${header}.id`, valueOf: words(null) },
      { header: `${header}.asReported`, valueOf: (row) => fact(row).asReported ?? "" },
    ];
  const told = words(null);
  return [{ header, valueOf: (row) => (fact(row).asReported ? `${told(row)} (as reported: ${fact(row).asReported})` : told(row)) }];
}

/** The value's schema of a fact: the first branch of a union whose other branch says why there is none. */
function valueOfFact(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (!(schema instanceof z.ZodUnion)) return null;
  const [known, unknown] = schema.options;
  if (!(known instanceof z.ZodObject && unknown instanceof z.ZodObject && "missing" in unknown.shape)) return null;
  return (known.shape as Record<string, z.ZodType>)["value"] ?? null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function at(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], record);
}

function plain(value: unknown, absent: string, word: Words | null): string | number {
  if (value === null || value === undefined) return absent;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "object" && !Array.isArray(value))
    return joined(
      Object.entries(value).map(([name, part]) => `${name}: ${plain(part, absent, word)}`),
      absent,
    );
  if (Array.isArray(value))
    return joined(
      value.map((entry) => plain(entry, absent, word)),
      absent,
    );
  return word ? word(String(value)) : String(value);
}

function joined(parts: readonly (string | number)[], absent: string): string {
  return parts.length > 0 ? parts.join("; ") : absent;
}
