import { z } from "zod";
import { fieldWords } from "../../catalogue/collections/item-words.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { JsonSchema } from "./api-document.ts";

/**
 * A zod schema as the API describes it. Objects are left open, however strict the schema is for the data: within a version fields may
 * be added, and a program made from the description has to pass over them.
 */
export function schemaOf(schema: z.ZodType, termsOf: (field: unknown) => readonly string[] | null = () => null): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    override: ({ jsonSchema, zodSchema }) => {
      const terms = termsOf(zodSchema);
      if (terms) textIn(jsonSchema).enum ??= [...terms];
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The bounds that a whole number in JavaScript has anyway say nothing about the field.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return described as JsonSchema;
}

/**
 * The schema of a list's row. A field whose values are terms is text to zod, because its terms are not known before the catalogue is;
 * here they are, so that a program made from the description has them by name.
 */
export function schemaOfItem(item: z.ZodType, shape: CollectionShape): JsonSchema {
  return schemaOf(item, (field) => {
    const { facet, vocabulary, orMissing } = fieldWords.get(field as z.ZodType) ?? {};
    if (vocabulary) return [...vocabulary.terms.map(({ id }) => id), ...(orMissing ? missing.ids : [])];
    return shape.facets.find(({ id, kind }) => id === facet && kind === "term")?.terms.map(({ id }) => id) ?? null;
  });
}

/** The part of a field's schema that is the text: the field, what its list is of, or what it is when it is not null. */
function textIn(field: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  if (field.anyOf) return textIn(field.anyOf.find((branch) => branch.type !== "null") ?? field);
  return typeof field.items === "object" && !Array.isArray(field.items) ? textIn(field.items) : field;
}
