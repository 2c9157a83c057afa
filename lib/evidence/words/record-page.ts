import type { AnyKind } from "../records/derived-kinds.ts";

/** Kinds whose records stand together on one page, each at its own place. */
const placedOn: { readonly [K in AnyKind]?: string } = {
  syntheses: "/beyond-the-review",
  glossary: "/glossary",
  inconsistencies: "/about",
  causes: "/causes",
  challenges: "/challenges",
  prospects: "/challenges",
};

/** Where a record is read, its place in the page included: `/studies/guo-2021`, `/glossary#ssc`. */
export function recordPage(kind: AnyKind, id: string): string {
  const page = placedOn[kind];
  if (page !== undefined) return `${page}#${id}`;
  return kind === "reading-steps" ? `/start/${id}` : `/${kind}/${id}`;
}
