import { aboutData, type DescribedRelease } from "./about-release.ts";
import type { ReleaseFile } from "./manifest.ts";
import type { TableColumn, TableLink, TableShape } from "./table.ts";

/**
 * The release as a Frictionless Data Package: every table with its schema, keys and foreign keys. Written for version 2.0 of the standard
 * and with the words of 1.0 beside (`profile`), so that programs for either read it.
 *
 * @param files the release's files, with size and checksum; a file of a table carries its name
 */
export function dataPackage(release: DescribedRelease, tables: readonly TableShape[], files: readonly ReleaseFile[]): unknown {
  const licenses = [{ name: aboutData.licence.id, path: aboutData.licence.url, title: aboutData.licence.title }];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: "noa-evidence-explorer",
    title: aboutData.title,
    description: aboutData.description,
    ...(release.address === null ? {} : { homepage: release.address }),
    version: release.name,
    // A moment is demanded; that of a release is the beginning of its day.
    ...(/^\d{4}-\d{2}-\d{2}$/.test(release.date) ? { created: `${release.date}T00:00:00Z` } : {}),
    keywords: aboutData.keywords,
    contributors: [{ title: aboutData.authors, roles: ["creator"] }],
    licenses,
    resources: files.map((file) => {
      const table = tables.find(({ name }) => name === file.table);
      return table ? tableResource(table, file) : plainResource(file);
    }),
  };
}

function plainResource(file: ReleaseFile) {
  return {
    name: file.path.toLowerCase().replaceAll("/", "-"),
    profile: "data-resource",
    path: file.path,
    description: file.about,
    mediatype: file.type.split(";")[0],
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}

function tableResource(table: TableShape, file: ReleaseFile) {
  return {
    name: table.name,
    type: "table",
    profile: "tabular-data-resource",
    path: file.path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, skipInitialSpace: false },
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      // The empty name means the table itself, in both versions of the standard; a list of none is not allowed.
      ...(table.links.length > 0 ? { foreignKeys: table.links.map((link) => foreignKey(table, link)) } : {}),
      missingValues: [""],
    },
  };
}

function foreignKey({ name }: TableShape, { columns, table: other, to }: TableLink) {
  return { fields: columns, reference: { resource: other === name ? "" : other, fields: to } };
}

function fieldOf({ name, type, description, required, terms }: TableColumn) {
  const constraints = { ...(required ? { required } : {}), ...(terms && type === "string" ? { enum: terms } : {}) };
  const list = type === "array" && terms ? `A list of: ${terms.join(", ")}.` : "";
  const meaning = [description, list].filter(Boolean).join(" ");
  return {
    name,
    type,
    ...(meaning ? { description: meaning } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
