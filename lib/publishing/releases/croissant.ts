import { aboutData, type DescribedRelease, releaseCitation } from "./about-release.ts";
import type { ReleaseFile } from "./manifest.ts";
import type { ColumnType, TableColumn, TableShape } from "./table.ts";

/** The names of Croissant's properties, as its specification (1.1, appendix 1) asks every description to declare them. */
const cr = (names: string) => Object.fromEntries(names.split(" ").map((name) => [name, `cr:${name}`]));
export const croissantContext = {
  "@language": "en",
  "@vocab": "http://schema.org/",
  sc: "http://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  ...cr("annotation arrayShape citeAs column"),
  conformsTo: "dct:conformsTo",
  ...cr("containedIn"),
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  ...cr("equivalentProperty"),
  examples: { "@id": "cr:examples", "@type": "@json" },
  ...cr("excludes extract field fileProperty fileObject fileSet format includes isArray isLiveDataset jsonPath key md5 parentField"),
  ...cr("recordSet references regex readLines sdVersion separator source subField transform unArchive value"),
} as const;

/** A list in a cell is text to Croissant, which cannot say that it is JSON. */
const types: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  array: "sc:Text",
};

/**
 * The release as Croissant (1.1): what the data set is, its files with checksums, and its tables with their fields. Where no address is
 * known, addresses are relative to this file, which stands among the files that it describes.
 */
export function croissant(release: DescribedRelease, tables: readonly TableShape[], files: readonly ReleaseFile[]): unknown {
  return {
    "@context": croissantContext,
    "@type": "sc:Dataset",
    "@id": ".",
    name: aboutData.title,
    description: aboutData.description,
    conformsTo: "http://mlcommons.org/croissant/1.1",
    citeAs: releaseCitation(release),
    license: aboutData.licence.url,
    url: release.address ?? ".",
    version: release.name,
    datePublished: release.date,
    creator: { "@type": "sc:Organization", name: aboutData.authors },
    publisher: { "@type": "sc:Organization", name: aboutData.authors },
    keywords: aboutData.keywords,
    inLanguage: "en",
    isLiveDataset: false,
    distribution: files.map((file) => ({
      "@type": "cr:FileObject",
      "@id": file.path,
      name: file.path,
      description: file.about,
      contentUrl: release.address === null ? file.path : `${release.address}/${file.path}`,
      contentSize: `${file.bytes} B`,
      encodingFormat: file.type.split(";")[0],
      sha256: file.sha256,
    })),
    recordSet: tables.map((table) => recordSet(table, files)),
  };
}

function recordSet(table: TableShape, files: readonly ReleaseFile[]) {
  const file = files.find((one) => one.table === table.name);
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
    field: table.columns.map((column) => field(table, column, file?.path ?? "")),
  };
}

function field(table: TableShape, { name, type, description }: TableColumn, file: string) {
  // A foreign key of several columns has no form in Croissant; one of a single column has.
  const link = table.links.find(({ columns }) => columns.length === 1 && columns[0] === name);
  const meaning = [description, type === "array" ? "A JSON array." : ""].filter(Boolean).join(" ");
  return {
    "@type": "cr:Field",
    "@id": `${table.name}/${name}`,
    name,
    ...(meaning ? { description: meaning } : {}),
    dataType: types[type],
    source: { fileObject: { "@id": file }, extract: { column: name } },
    ...(link ? { references: { "@id": `${link.table}/${link.to[0]}` } } : {}),
  };
}
