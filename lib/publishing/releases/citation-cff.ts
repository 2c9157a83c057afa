import { aboutData, type DescribedRelease } from "./about-release.ts";

/** How to cite the data, for programs and people: the text of a CITATION.cff, by the Citation File Format 1.2.0. It names no DOI, because there is none. */
export function citationCff({ name, date, address }: DescribedRelease): string {
  const lines: readonly (readonly [string, string])[] = [
    ["cff-version", text("1.2.0")],
    ["message", text("If you use these data, please cite them as below, and the paper or registry record for what it says.")],
    ["type", "dataset"],
    ["title", text(aboutData.title)],
    ["abstract", text(aboutData.description)],
    ["authors", `\n  - name: ${text(aboutData.authors)}`],
    ["version", text(name)],
    // A release whose day is known by month or year only names none: the format has no shorter date.
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [["date-released", text(date)] as const] : []),
    ["license", aboutData.licence.id],
    ["keywords", aboutData.keywords.map((word) => `\n  - ${text(word)}`).join("")],
    ...(address === null ? [] : [["url", text(address)] as const]),
  ];
  return `${lines.map(([key, value]) => `${key}:${value.startsWith("\n") ? "" : " "}${value}`).join("\n")}\n`;
}

/** A text in YAML, quoted: a JSON string is one. */
function text(words: string): string {
  return JSON.stringify(words);
}
