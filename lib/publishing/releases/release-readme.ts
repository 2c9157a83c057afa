import { code, paragraph } from "../docs/markdown.ts";
import { aboutData, type DescribedRelease, releaseCitation } from "./about-release.ts";
import { checksumFile } from "./manifest.ts";
import { secondReadingFiles } from "./second-reading-files.ts";

/** The text of a release's README.md: what somebody needs who has nothing but its files. */
export function releaseReadme(release: DescribedRelease, counts: Readonly<Record<string, number>>, readTwice: boolean): string {
  return `${[
    `# ${aboutData.title}`,
    paragraph(`Data release ${release.name} of ${release.date}. Evidence read until ${release.evidenceReadUntil}.`),
    paragraph(aboutData.description),
    Object.entries(counts)
      .map(([kind, count]) => `- ${kind}: ${count}`)
      .join("\n"),
    "## What is what",
    [
      `- ${code("catalogue.json")}: every record whole, one a line, and the base review.`,
      `- ${code("tables/")}: the same as CSV tables, with links, terms and filters; ${code("catalogue.sqlite")}: the same tables in one SQLite database.`,
      `- ${code("datapackage.json")}, ${code("croissant.json")}: what the files and columns are, for programs (Frictionless Data Package, Croissant).`,
      `- ${code("FIELDS.md")}, ${code("TABLES.md")}: what the fields, words and columns mean.`,
      `- ${code("CHANGES.md")}, ${code("changes.json")}: what is other than in the release before.`,
      ...(readTwice
        ? [
            `- ${code(secondReadingFiles.text)}, ${code(secondReadingFiles.table)}: what a second reader found in the records and what was done about it.`,
          ]
        : []),
      `- ${code("CITATION.cff")}, ${code(".zenodo.json")}: how to cite and to archive it.`,
      `- ${code("manifest.json")}: what the release is made of; ${code(checksumFile)}: checksums.`,
    ].join("\n"),
    "## Is it whole?",
    `    sha256sum -c ${checksumFile}`,
    "## How to cite, and under what terms",
    paragraph(releaseCitation(release)),
    paragraph(
      `The data are licensed under ${aboutData.licence.title} (${aboutData.licence.url}), see ${code("LICENSE")}. Cite the paper or registry record for what it says, and this catalogue for the comparison. For research and teaching, not medical advice.`,
    ),
  ].join("\n\n")}\n`;
}
