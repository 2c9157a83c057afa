import { arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { studyName, studyTitle } from "../../evidence/words/study-name.ts";

/** The reference numbers that stand behind a figure: of its studies and of works that only their title ties to it. Ascending. */
export function referencesOf(figure: Figure, studies: readonly Pick<Study, "id" | "reference">[]): number[] {
  const byId = new Map(studies.map((study) => [study.id, study.reference]));
  const numbers = arrowsOf(figure).flatMap((arrow) => [...arrow.titles, ...arrow.studies.map((entry) => byId.get(entry.study) ?? 0)]);
  return [...new Set(numbers)].filter((n) => n > 0).sort((a, b) => a - b);
}

/** A study that the review does not list, as a caption names it: shortly, and whole. */
export interface AddedSince {
  readonly name: string;
  readonly words: string;
}

/** Studies behind a figure that the review does not list: by name, each once, in the order of their names. */
export function addedSinceOf(
  studies: readonly Pick<Study, "reference" | "label" | "firstAuthor" | "year" | "title" | "doi">[],
): AddedSince[] {
  return studies
    .filter((study) => study.reference === null)
    .map((study) => ({
      name: studyName(study),
      words: `${studyName(study)}: ${studyTitle(study)}.${study.doi ? ` doi:${study.doi}` : ""}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** A figure's caption as plain text: title, sentences, references, studies added since, release and licence. */
export function figureCaption(
  figure: Figure,
  references: readonly Pick<Reference, "n" | "authors" | "title" | "containerTitle" | "year" | "doi">[],
  added: readonly AddedSince[],
  release: { readonly name: string; readonly date: string },
): string {
  return [
    `Figure ${figure.number}. ${figure.title}. ${figure.caption.map((sentence) => sentence.text).join(" ")}`,
    "Studies behind the arrows, by their number in the base review:",
    ...references.map(
      (reference) =>
        `[${reference.n}] ${reference.authors} ${reference.title}. ${[reference.containerTitle, reference.year].filter(Boolean).join(" ")}.${reference.doi ? ` doi:${reference.doi}` : ""}`,
    ),
    ...(added.length > 0 ? ["Studies behind the arrows that the review does not list:", ...added.map((study) => study.words)] : []),
    sourceLine(release),
  ].join("\n");
}

/** Where a figure comes from and under what terms it may be used. */
export function sourceLine(release: { readonly name: string; readonly date: string }): string {
  return `NOA evidence explorer, data release ${release.name} of ${release.date}. Figure and data: CC BY 4.0.`;
}
