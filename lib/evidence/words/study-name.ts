import type { Study } from "../schema/study.ts";
import { surname } from "./surname.ts";

/** What a study is called in lists: first author and year, or the label it has where one of them was not read. */
export function studyName(study: Pick<Study, "label" | "firstAuthor" | "year">): string {
  return study.label ?? `${surname(study.firstAuthor ?? "")} ${study.year}`;
}

/** A study's title, or the words that stand in its place. */
export function studyTitle(study: Pick<Study, "title">): string {
  return study.title ?? "Title not read";
}
