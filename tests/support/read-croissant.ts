import jsonld from "jsonld";
import type { Json } from "./real-data.ts";
import { unknownToSchemaOrg } from "./schema-org.ts";

const cr = "http://mlcommons.org/croissant/";
const sc = "http://schema.org/";

/** Data types that the specification names, of those that a table can have. */
const dataTypes = ["Text", "Integer", "Float", "Boolean", "Date", "URL"].map((name) => `sc:${name}`);

/**
 * Everything in which a Croissant description is not as its specification (1.1) demands. There is no schema of the standard to check by;
 * this reads the specification. It covers: the context of appendix 1; type, version and the required properties of a data set with their
 * cardinality; files with name, address, media type, size and a SHA-256; that ids are unique and what is referred to exists and is of the
 * right class; tables with key, fields, data types of the standard and sources that name a file and a column; and that schema.org knows
 * the rest. It does not cover file sets, transforms, annotations and nested fields, which our description does not use.
 */
export function croissantFaults(document: Json): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => (holds ? undefined : faults.push(what));
  const one = (value: unknown) => typeof value === "string" && value.length > 0;

  for (const [name, meaning] of Object.entries({ "@vocab": sc, sc, cr, dct: "http://purl.org/dc/terms/", conformsTo: "dct:conformsTo" }))
    must(document["@context"]?.[name] === meaning, `the context gives ${name} another meaning`);
  for (const name of ["recordSet", "field", "key", "source", "fileObject", "extract", "column", "references", "citeAs", "isLiveDataset"])
    must(document["@context"]?.[name] === `cr:${name}`, `the context gives ${name} another meaning`);
  must(document["@context"]?.dataType?.["@type"] === "@vocab", "data types are not names");
  must(document["@type"] === "sc:Dataset", "is no data set");
  must([document.conformsTo].flat().includes(`${cr}1.1`), "does not say which version it conforms to");
  for (const name of ["name", "description", "url", "datePublished"]) must(one(document[name]), `${name} is not one text`);
  must(
    [document.license].flat().every((url: string) => /^https:\/\//.test(url)),
    "the licence is no address",
  );
  must(/^\d{4}-\d{2}-\d{2}$/.test(document.datePublished), "the day is no day");
  for (const who of [document.creator, document.publisher].flat())
    must(["sc:Organization", "sc:Person"].includes(who?.["@type"]) && one(who?.name), "a creator or publisher is nobody");
  must(one(document.citeAs), "does not say how to cite it");

  const files = document.distribution as Json[];
  const sets = document.recordSet as Json[];
  const fields = sets.flatMap((set) => set.field as Json[]);
  const ids = [...files, ...sets, ...fields].map((node) => node["@id"]);
  must(new Set(ids).size === ids.length, "ids are not told apart");
  const fileIds = new Set(files.map((file) => file["@id"]));
  const fieldIds = new Set(fields.map((field) => field["@id"]));

  must(files.length > 0, "has no files");
  for (const file of files) {
    must(file["@type"] === "cr:FileObject", `${file["@id"]} is no file`);
    for (const name of ["name", "contentUrl", "encodingFormat"]) must(one(file[name]), `${file["@id"]} has no ${name}`);
    must(/^\d+ B$/.test(file.contentSize), `${file["@id"]} has no size`);
    must(/^[0-9a-f]{64}$/.test(file.sha256), `${file["@id"]} has no checksum`);
  }
  for (const set of sets) {
    must(set["@type"] === "cr:RecordSet" && one(set.name), `${set["@id"]} is no table`);
    must(set.field.length > 0, `${set["@id"]} has no fields`);
    must(set.key.length > 0, `${set["@id"]} has no key`);
    for (const key of set.key)
      must(
        set.field.some((field: Json) => field["@id"] === key["@id"]),
        `${set["@id"]} has a key that is none of its fields`,
      );
    for (const field of set.field) {
      const id = field["@id"];
      must(field["@type"] === "cr:Field" && one(field.name) && id === `${set["@id"]}/${field.name}`, `${id} is no field of its table`);
      must(dataTypes.includes(field.dataType), `${id} has the type ${field.dataType}`);
      must(fileIds.has(field.source?.fileObject?.["@id"]), `${id} is of no file`);
      must(one(field.source?.extract?.column), `${id} is of no column`);
      if (field.references) must(fieldIds.has(field.references["@id"]), `${id} refers to nothing`);
    }
  }
  const { "@context": _context, recordSet: _sets, conformsTo: _conforms, citeAs: _cite, isLiveDataset: _live, ...rest } = document;
  const plain = JSON.parse(JSON.stringify(rest).replaceAll('"sc:', '"').replaceAll("cr:FileObject", "DataDownload"));
  return [...faults, ...unknownToSchemaOrg(plain)];
}

/** Expands the description as a program would that reads JSON-LD; whatever would be lost on the way is an error. */
export async function expandCroissant(document: Json, base: string): Promise<Json> {
  const [dataset] = await jsonld.expand(document, {
    base,
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`asked for ${url}`);
    },
  });
  return dataset;
}
