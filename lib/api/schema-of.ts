import { z } from "zod";
import type { JsonSchema } from "./api-document.ts";

/**
 * A zod schema as the API describes it. Objects are left open, however strict the schema is for the data: within a version fields may
 * be added, and a program made from the description has to pass over them.
 */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The bounds that a whole number in JavaScript has anyway say nothing about the field.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return described as JsonSchema;
}
