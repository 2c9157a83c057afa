import { aboutData, type DescribedRelease } from "./about-release.ts";

/**
 * What Zenodo is told of the data when a release is archived there: the text of a .zenodo.json, in the fields of its deposit API. The DOI
 * is Zenodo's to give, so none stands here.
 */
export function zenodoMetadata({ name, date, address }: DescribedRelease): string {
  const metadata = {
    title: aboutData.title,
    upload_type: "dataset",
    description: `<p>${aboutData.description}</p>`,
    creators: [{ name: aboutData.authors }],
    version: name,
    publication_date: date,
    access_right: "open",
    license: aboutData.licence.id.toLowerCase(),
    language: "eng",
    keywords: aboutData.keywords,
    notes: "The data are under CC BY 4.0. The code of the site that serves them is under the MIT licence.",
    ...(address === null ? {} : { related_identifiers: [{ identifier: address, relation: "isIdenticalTo", scheme: "url" }] }),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
