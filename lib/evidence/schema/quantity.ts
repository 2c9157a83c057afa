import { z } from "zod";
import { slug } from "./identifiers.ts";
import { betterWhen, outcomeCategory, patientEndpoint, quantityKind, spreadKind } from "./vocabularies/study.ts";

/** What was printed for one cohort. Nothing is computed into it: a percent without its count stays a percent. */
export const QuantityGroup = z.strictObject({
  cohort: slug.describe("Id of the cohort."),
  label: z
    .string()
    .min(1)
    .nullable()
    .describe("What sets this group apart within its cohort, such as a time point or a subgroup; null where it is the whole."),
  value: z.number().nullable().describe("The value in the quantity's unit; null where only a count was printed or nothing."),
  spread: z.number().nonnegative().nullable().describe("Standard deviation or standard error as printed; null where none was."),
  spreadKind: spreadKind.schema.nullable().describe("What the spread is; null without one."),
  n: z.number().int().positive().nullable().describe("Animals or people measured in the group; null where not printed."),
  events: z.number().int().nonnegative().nullable().describe("Of a proportion: in how many it was so; null where not printed."),
  total: z.number().int().positive().nullable().describe("Of how many; null where not printed."),
});
export type QuantityGroup = z.output<typeof QuantityGroup>;

/** A result in numbers as a source prints it. */
export const Quantity = z
  .strictObject({
    id: z.number().int().positive().describe("Number within the study. Never changed and never given again."),
    comparisons: z
      .array(z.number().int().positive())
      .describe("The comparisons whose result it is; empty where the record has none for it."),
    measure: z.string().min(1),
    category: outcomeCategory.schema,
    endpoint: patientEndpoint.schema
      .optional()
      .describe("Of studies in people: which of the outcomes that patients ask for it is; absent where it is none."),
    unit: z.string().min(1).nullable().describe("Null where none was printed."),
    kind: quantityKind.schema,
    time: z.string().min(1).nullable().describe("Time point as printed; null where not read."),
    better: betterWhen.schema,
    groups: z.array(QuantityGroup).min(1),
    p: z.string().min(1).nullable().describe("The p value as printed; null where none was read."),
    compares: z.string().min(1).nullable().describe("What the p value compares, in our words."),
    url: z.url({ protocol: /^https?$/ }).describe("The page it was read on."),
    where: z.string().min(1).describe("Where on the page: abstract, legend, table."),
  })
  .superRefine((quantity, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    const seen = new Set<string>();
    quantity.groups.forEach((group, place) => {
      const at = (field: string) => ["groups", place, field];
      const name = `${group.cohort} ${group.label ?? ""}`;
      if (seen.has(name)) refuse(at("label"), "two groups have one cohort and label");
      seen.add(name);
      if (group.value === null && group.events === null) refuse(at("value"), "a group has a value or a count");
      if (group.spread !== null && group.value === null) refuse(at("spread"), "a spread without a value");
      if ((group.spread === null) !== (group.spreadKind === null)) refuse(at("spreadKind"), "a spread has its kind, and only a spread");
      // Beside a percent a count may stand alone: four men, 21.1 %, and nothing on of how many. A proportion names both.
      if (group.events !== null && group.total === null && quantity.kind !== "percent")
        refuse(at("total"), "a count needs the number it is of");
      if (group.events !== null && group.total !== null && group.events > group.total) refuse(at("events"), "is above the total");
      if (quantity.kind === "proportion" && group.events === null)
        refuse(at("events"), "a proportion has its count; without one it is a percent");
      if (!percentFits(quantity.kind, group)) refuse(at("value"), "is a percent that its count does not give");
    });
  });
export type Quantity = z.output<typeof Quantity>;

/** A printed percent fits its count where rounding to the printed places gives it; the last place may be cut off instead of rounded. */
function percentFits(kind: string, { value, events, total }: QuantityGroup): boolean {
  if (value === null || events === null || total === null || (kind !== "proportion" && kind !== "percent")) return true;
  const places = String(value).split(".")[1]?.length ?? 0;
  return Math.abs((100 * events) / total - value) < 10 ** -places;
}
