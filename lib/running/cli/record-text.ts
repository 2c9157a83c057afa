import { z } from "zod";
import type { Fact } from "../../evidence/schema/fact.ts";
import { type Source, sourcesOf } from "../../evidence/schema/source.ts";
import { readingLevel, sourceKind } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { factName } from "../../evidence/words/fact-place.ts";
import { allVocabularies } from "../../publishing/docs/all-vocabularies.ts";
import { hanging } from "./text-table.ts";

/** How a record is written out. */
export interface RecordWriting {
  /** Columns there are; null: no line is broken. */
  readonly width: number | null;
  /** Name of a cell source by its id: they are records, so that no vocabulary has it. */
  readonly sourceName: (id: string) => string;
}

/**
 * A record in words, field by field in the order of its schema: terms by their labels, a missing value by its reason, a fact with the
 * source's own words and the numbers of the pages it rests on. What an empty field means is said as the schema's description has it.
 */
export function recordText(schema: z.ZodType, record: object, writing: RecordWriting): string[] {
  const sources = sourcesIn(record);
  const lines = fieldsOf(schema, record, [], { ...writing, sources });
  return sources.length === 0 ? lines : [...lines, "Sources", ...sources.flatMap((one, at) => sourceLines(one, at + 1, writing))];
}

/** The pages that a record rests on. A cause has cell sources under the same name. */
function sourcesIn(record: object): readonly Source[] {
  const sources: unknown = "sources" in record ? record.sources : [];
  return Array.isArray(sources) ? sources.filter((one): one is Source => typeof one === "object" && one !== null && "supports" in one) : [];
}

interface Walk extends RecordWriting {
  readonly sources: readonly Source[];
}

function fieldsOf(schema: z.core.$ZodType, value: object, path: readonly string[], walk: Walk): string[] {
  const shape = objectIn(schema)?.shape ?? {};
  return Object.entries(value).flatMap(([name, field]) => {
    if (field === undefined || (path.length === 0 && name === "sources" && walk.sources.length > 0)) return [];
    return fieldLines((shape as Record<string, z.ZodType>)[name], field, [...path, name], walk);
  });
}

function fieldLines(schema: z.ZodType | undefined, value: unknown, path: readonly string[], walk: Walk): string[] {
  const label = "  ".repeat(path.length - 1) + fieldLabel(path.at(-1) as string);
  // As on the pages, what is missing carries no mark.
  const one = (text: string, marked = path.length <= 2) => hanging(`${label}: `, `${text}${marked ? marks(path, walk) : ""}`, walk.width);
  if (value === null) return one(absentWords(schema, "null") ?? "No value", false);
  const inner = unwrapped(schema);
  if (isFact(value)) return one(factText(inner, value, path, walk), "value" in value);
  if (Array.isArray(value)) {
    if (value.length === 0) return one(absentWords(schema, "empty") ?? "No entry", false);
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    if (value.some((entry) => typeof entry === "object" && entry !== null && !isSentence(entry)))
      return [`${label}:`, ...value.flatMap((entry, at) => entryLines(element, entry, at + 1, path, walk))];
    // Sentences stand one below the other; names and numbers in a row.
    if (value.some((entry) => isSentence(entry) || (typeof entry === "string" && entry.length > 40)))
      return [`${label}:`, ...value.flatMap((entry) => hanging(`${blanks(path.length)}- `, plain(element, entry, path, walk), walk.width))];
    return one(value.map((entry) => plain(element, entry, path, walk)).join("; "));
  }
  if (typeof value === "object" && !isSentence(value)) return [`${label}:`, ...fieldsOf(inner ?? z.unknown(), value, path, walk)];
  return one(plain(inner, value, path, walk));
}

/** An entry of a list of objects: its number, and its fields set in below. */
function entryLines(schema: z.ZodType | undefined, entry: object, number: number, path: readonly string[], walk: Walk): string[] {
  const [first = "", ...rest] = fieldsOf(schema ?? z.unknown(), entry, [...path, String(number)], walk);
  const margin = blanks(path.length);
  return [`${margin}${number}. ${first.trimStart()}`, ...rest];
}

function factText(schema: z.core.$ZodType | undefined, fact: Fact<unknown>, path: readonly string[], walk: Walk): string {
  const known = schema instanceof z.ZodUnion ? unwrapped(schema.options[0] as z.ZodType) : undefined;
  const valueSchema = known instanceof z.ZodObject ? (known.shape["value"] as z.ZodType) : undefined;
  return [
    "missing" in fact ? missing.term(fact.missing).label : plain(valueSchema, fact.value, path, walk),
    fact.asReported ? `(as reported: “${fact.asReported}”)` : "",
    fact.note ? `(${fact.note})` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A value in one text. */
function plain(schema: z.core.$ZodType | undefined, value: unknown, path: readonly string[], walk: Walk): string {
  const inner = unwrapped(schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? inner.element : undefined;
    return value.map((entry) => plain(element, entry, path, walk)).join("; ");
  }
  if (isSentence(value)) return `${value.text} [${value.restsOn.join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([name, field]) => `${fieldLabel(name).toLowerCase()} ${plain(undefined, field, [...path, name], walk)}`)
      .join(", ");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value !== "string") return String(value);
  const vocabulary = inner && allVocabularies.find((one) => one.schema._zod.def === inner._zod.def);
  return (
    vocabulary?.terms.find((term) => term.id === value)?.label ?? (/ellSources?$/.test(path.at(-1) ?? "") ? walk.sourceName(value) : value)
  );
}

/** The numbers of the sources that a field rests on. */
function marks(path: readonly string[], { sources }: Walk): string {
  return sourcesOf(sources, path.join("."))
    .map((number) => ` [${number}]`)
    .join("");
}

function sourceLines(source: Source, number: number, { width }: RecordWriting): string[] {
  const place = source.url ?? `lines ${source.lines?.join(", ")} of the base review`;
  const again = source.searchedFor?.length ? `Looked for there a second time: ${source.searchedFor.map(factName).join(", ")}.` : null;
  const told = [source.found, source.note, again].filter(Boolean).join(" ");
  const text = `${sourceKind.term(source.kind).label}, read: ${readingLevel.term(source.level).label.toLowerCase()}. ${place}`;
  return [...hanging(`  [${number}] `, text, width), ...(told ? hanging("      ", told, width) : [])];
}

/** What the schema says of a field without a value, such as “Null: not read.” or “empty where none was read”. */
function absentWords(schema: z.ZodType | undefined, state: "null" | "empty"): string | null {
  const [, colon, words] = new RegExp(`(?:^|[.;] )${state}(:|,)? (.+?)\\.?$`, "i").exec(schema?.description ?? "") ?? [];
  if (words === undefined) return null;
  const reason = words.replace(/^where /, "");
  if (/^(not read|none was read)$/.test(reason)) return missing.term("not-read").label;
  if (colon === ":") return reason.charAt(0).toUpperCase() + reason.slice(1);
  return words.startsWith("where ") ? `None (${reason})` : null;
}

const written: Readonly<Record<string, string>> = { doi: "DOI", pmid: "PMID", pmcid: "PMCID", url: "Address", n: "Number", id: "Id" };

function fieldLabel(name: string): string {
  const words = written[name] ?? factName(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function blanks(depth: number): string {
  return "  ".repeat(depth);
}

function isFact(value: unknown): value is Fact<unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    (keys.includes("value") || keys.includes("missing")) && keys.every((key) => ["value", "missing", "asReported", "note"].includes(key))
  );
}

/** A sentence of an explanation, with what it rests on. */
function isSentence(value: unknown): value is { readonly text: string; readonly restsOn: readonly string[] } {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "restsOn,text";
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function objectIn(schema: z.core.$ZodType | undefined): z.ZodObject | null {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? inner : null;
}
