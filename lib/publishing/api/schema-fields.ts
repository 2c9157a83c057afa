import type { ApiDocument, JsonSchema } from "./api-document.ts";

/** A field of an object as a table lists it. */
export interface SchemaField {
  /** From the top of the object: `relation.asChecked`, `outcomes[].category`. */
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
}

/** The fields of an object's schema, each part of an object after the object itself, down to a depth. */
export function schemaFields(schema: JsonSchema, depth: number, prefix = ""): SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const optional = schema.required?.includes(name) ? "" : ", optional";
    const inner = depth > 1 ? objectIn(field) : null;
    return [
      { path: `${prefix}${name}`, type: `${typeWords(field)}${optional}`, meaning: field.description ?? "" },
      ...(inner ? schemaFields(inner.object, depth - 1, `${prefix}${name}${inner.list ? "[]" : ""}.`) : []),
    ];
  });
}

/** A type in words: “text or null”, “list of whole numbers from 1”, “fact of text”. */
export function typeWords(schema: JsonSchema): string {
  const fact = valueOfFact(schema);
  if (fact) return `fact of ${typeWords(fact)}`;
  if (schema.$ref) return schema.$ref.split("/").at(-1) as string;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeWords))].join(" or ");
  if (schema.enum) return schema.enum.length <= 4 ? schema.enum.map(String).join(" or ") : `one of ${schema.enum.length} words`;
  if (schema.items) return `list of ${typeWords(schema.items)}`;
  if (typeof schema.additionalProperties === "object") return `object of ${typeWords(schema.additionalProperties)} by name`;
  return [schema.type ?? "anything"]
    .flat()
    .map((type) => names[type] ?? type)
    .join(" or ");
}

/** The schema that a reference within the document stands for. */
export function schemaNamed(document: ApiDocument, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  return (name && document.components.schemas[name]) || schema;
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

function objectIn(field: JsonSchema): { object: JsonSchema; list: boolean } | null {
  if (valueOfFact(field)) return null;
  if (field.anyOf) return objectIn(field.anyOf.find((branch) => branch.type !== "null") ?? {});
  if (field.items) return field.items.properties ? { object: field.items, list: true } : null;
  return field.properties ? { object: field, list: false } : null;
}

/** The value of a fact: the first branch of a union whose other branch says why there is none. */
function valueOfFact(field: JsonSchema): JsonSchema | undefined {
  const [known, unknown] = field.anyOf ?? [];
  return unknown?.properties?.["missing"] ? known?.properties?.["value"] : undefined;
}
