import type { z } from "zod";
import { PublishedStudy, publishedStudy } from "../../evidence/lens/published-study.ts";
import { type AnyKind, derivedKinds } from "../../evidence/records/derived-kinds.ts";
import { recordKinds } from "../../evidence/records/record-kinds.ts";
import type { Study } from "../../evidence/schema/study.ts";

/** The shape in which a record of a kind leaves the site: a study has the fields of the first edition beside its cohorts. */
export function publishedSchema(kind: AnyKind): z.ZodType {
  if (kind === "studies") return PublishedStudy;
  return { ...recordKinds, ...derivedKinds }[kind].schema;
}

/** A record as it leaves the site. */
export function publishedRecord(kind: AnyKind, record: unknown): unknown {
  return kind === "studies" ? publishedStudy(record as Study) : record;
}
