import { z } from "zod";
import { nameOfType } from "./named-types.ts";

/** A field as the dictionary lists it. */
export interface Field {
  /** From the top of the record: `population.strain`, `outcomes[].measure`. */
  readonly path: string;
  readonly type: string;
  /** Empty where the schema says nothing. */
  readonly meaning: string;
}

/** The part of JSON Schema that our schemas come to, with the name that a type has in the dictionary. */
interface Described {
  readonly typeName?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Described | false;
  readonly items?: Described;
  readonly minItems?: number;
  readonly anyOf?: readonly Described[];
}

/** All fields of a record's schema, each part of an object after the object itself. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsIn(describe(schema), "");
}

function describe(schema: z.ZodType): Described {
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      const name = nameOfType(zodSchema);
      if (name !== null && zodSchema._zod.def !== schema._zod.def) Object.assign(jsonSchema, { typeName: name });
    },
  }) as Described;
}

function fieldsIn(object: Described, prefix: string): Field[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const optional = object.required?.includes(name) ? "" : ", optional";
    const { object: inner, list } = objectIn(field);
    return [
      { path, type: `${typeOf(field)}${optional}`, meaning: field.description ?? "" },
      ...(inner ? fieldsIn(inner, `${path}${list ? "[]" : ""}.`) : []),
    ];
  });
}

/** The object that a field holds, or a list of, whose own fields are listed under it. */
function objectIn(field: Described): { object: Described | null; list: boolean } {
  if (field.typeName !== undefined || valueOfFact(field)) return { object: null, list: false };
  if (field.anyOf) return objectIn(field.anyOf.find((branch) => branch.type !== "null") ?? {});
  if (field.items) return { object: objectIn(field.items).object, list: true };
  return { object: field.properties ? field : null, list: false };
}

function typeOf(field: Described): string {
  if (field.typeName !== undefined) return field.typeName;
  const value = valueOfFact(field);
  if (value) return `fact of ${typeOf(value)}`;
  if (field.anyOf) return field.anyOf.map(typeOf).join(" or ");
  if (field.enum) return field.enum.map((word) => `\`${word}\``).join(" or ");
  if (field.items) return `list of ${typeOf(field.items)}${field.minItems ? ", at least one" : ""}`;
  if (field.additionalProperties) return `object of ${typeOf(field.additionalProperties)} by name`;
  if (field.format === "uri") return "web address";
  if (field.pattern !== undefined) return `text of the form \`${field.pattern}\``;
  return [field.type ?? []]
    .flat()
    .map((type) => words[type] ?? type)
    .join(" or ");
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  object: "object",
  null: "null",
};

/** The value of a fact: the first branch of a union whose other branch says why there is none. */
function valueOfFact(field: Described): Described | undefined {
  const [known, unknown] = field.anyOf ?? [];
  return unknown?.properties?.["missing"] ? known?.properties?.["value"] : undefined;
}
