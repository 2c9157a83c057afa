import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsonld from "jsonld";
import type { Json } from "./real-data.ts";

interface Declared {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

/** schema.org's vocabulary as `schema-dts` writes it down: what each type inherits and which properties it adds. */
const declared = new Map<string, Declared>(
  [
    ...readFileSync(
      createRequire(import.meta.url)
        .resolve("schema-dts")
        .replace(/\.js$/, ".d.ts"),
      "utf8",
    ).matchAll(/interface (\w+)(?: extends ([^{]+?))? \{\n(.*?)^\}/gms),
  ].map(([, name, parents = "", body = ""]) => [
    name as string,
    {
      parents: parents.split(/,\s*/).filter(Boolean),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map((found) => found[1] as string),
    },
  ]),
);

function propertiesOf(name: string): Set<string> {
  const own = declared.get(name.replace(/<.*>/, ""));
  return new Set([...(own?.properties ?? []), ...(own?.parents ?? []).flatMap((parent) => [...propertiesOf(parent)])]);
}

/** Everything in a node and below it that schema.org does not know: types, and properties that their type does not have. */
export function unknownToSchemaOrg(node: Json, place = "$"): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => unknownToSchemaOrg(one, `${place}[${index}]`));
  if (typeof node !== "object" || node === null) return [];
  const { "@type": type, "@id": _id, ...properties } = node;
  const below = Object.entries(properties).flatMap(([name, value]) => unknownToSchemaOrg(value, `${place}.${name}`));
  // A node with nothing but an id points to another.
  if (type === undefined) return [...below, ...(Object.keys(properties).length > 0 ? [`${place} has no type`] : [])];
  if (!declared.has(`${type}Leaf`)) return [...below, `${place} has the type ${type}`];
  const known = propertiesOf(`${type}Leaf`);
  // A search action describes its input by a property that is made of another's name.
  const strange = Object.keys(properties).filter((name) => !known.has(name.replace(/-input$/, "")));
  return [...below, ...strange.map((name) => `${place} of type ${type} has ${name}`)];
}

/** Properties whose value is an address. schema.org's own context says so of them too. */
const addresses = ["url", "item", "license", "sameAs", "contentUrl", "isBasedOn", "acquireLicensePage", "inDefinedTermSet", "status"];
const context = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(addresses.map((name) => [name, { "@id": `https://schema.org/${name}`, "@type": "@id" }])),
};

/** Expands linked data as a program would that reads it, with no network. Whatever would be lost on the way is an error. */
export function expandLinkedData(document: Json, base: string) {
  return jsonld.expand(document, {
    base,
    safe: true,
    documentLoader: async (url) => {
      if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asked for ${url}`);
      return { contextUrl: null, document: { "@context": context }, documentUrl: url };
    },
  });
}
