import type { DataDownload } from "schema-dts";
import { collectionNamed, collectionNames } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { Review } from "../../evidence/schema/review.ts";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import type { ReleaseFile } from "../releases/manifest.ts";
import { catalogueId, type LinkedNode, type LinkedSite } from "./linked-data.ts";
import { pageNodes } from "./page-node.ts";
import { reviewId, reviewNode } from "./review-node.ts";

const formats = [
  ["csv", "text/csv"],
  ["json", "application/json"],
] as const;

/** A list as a data set, with its files. */
export function listId({ site }: LinkedSite, name: CollectionName): string {
  return `${site}/${name}#data`;
}

/** Files of a published release that hold the whole catalogue, or describe it whole. */
const wholeFiles = ["catalogue.json", "catalogue.sqlite", "datapackage.json", "croissant.json"];

/**
 * The home page: the site with its search, and the whole catalogue as a data set, which the lists are parts of.
 *
 * @param files of the release that is served, where it was published
 */
export function catalogueNodes(of: LinkedSite, review: Review, description: string, files: readonly ReleaseFile[] = []): LinkedNode[] {
  const { site, release } = of;
  return [
    {
      "@type": "WebSite",
      "@id": `${site}/#site`,
      url: `${site}/`,
      name: "NOA evidence explorer",
      inLanguage: "en",
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${site}/search?q={words}` },
        "query-input": "required name=words",
      } as never,
    },
    {
      "@type": "DataCatalog",
      "@id": `${site}/#catalog`,
      name: "NOA evidence explorer",
      url: `${site}/`,
      license: sourceAddress.dataLicence,
      dataset: { "@id": catalogueId(of) },
    },
    {
      "@type": "Dataset",
      "@id": catalogueId(of),
      name: "NOA evidence explorer: evidence on cell therapy of non-obstructive azoospermia",
      description,
      url: `${site}/`,
      version: release.name,
      dateModified: release.date,
      license: sourceAddress.dataLicence,
      isAccessibleForFree: true,
      inLanguage: "en",
      includedInDataCatalog: { "@id": `${site}/#catalog` },
      isBasedOn: { "@id": reviewId(site) },
      ...(files.length > 0
        ? { distribution: files.filter((file) => wholeFiles.includes(file.path)).map((file) => downloadOf(of, file)) }
        : {}),
      hasPart: collectionNames.map((name) => listNode(of, name)),
    },
    reviewNode(of, review),
  ];
}

function downloadOf({ site, release }: LinkedSite, file: ReleaseFile): DataDownload {
  return {
    "@type": "DataDownload",
    name: file.path,
    description: file.about,
    encodingFormat: file.type.split(";")[0] as string,
    contentUrl: `${site}/data/${release.name}/${file.path}`,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  };
}

/** The page of a list: the page, and the list as a data set. */
export function listNodes(of: LinkedSite, name: CollectionName): LinkedNode[] {
  const { title } = collectionNamed(name);
  return [...pageNodes(of, { path: `/${name}`, name: title, about: listId(of, name) }), listNode(of, name)];
}

function listNode(of: LinkedSite, name: CollectionName) {
  const { title, intro } = collectionNamed(name);
  const url = `${of.site}/${name}`;
  return {
    "@type": "Dataset" as const,
    "@id": listId(of, name),
    name: `${title} of the NOA evidence explorer`,
    description: `${intro} A part of the NOA evidence explorer, a catalogue of the evidence on cell therapy of non-obstructive azoospermia.`,
    url,
    version: of.release.name,
    dateModified: of.release.date,
    license: sourceAddress.dataLicence,
    isPartOf: { "@id": catalogueId(of) },
    distribution: formats.map(
      ([ending, encodingFormat]): DataDownload => ({ "@type": "DataDownload", encodingFormat, contentUrl: `${url}.${ending}` }),
    ),
  };
}
