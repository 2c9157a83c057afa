import { anyTerm, type FacetShape } from "../../catalogue/facets/facet-shape.ts";
import { rangeExamples, rangePattern } from "../../catalogue/facets/query.ts";
import type { ApiParameter } from "./api-document.ts";

/** A facet as a parameter: a list of its terms joined by commas, or a number or range. `example` is a choice of it that some record has. */
export function facetParameter(facet: FacetShape, example: string | undefined): ApiParameter {
  const base = { name: facet.id, in: "query" } as const;
  const words = [facet.group ? `${facet.group}: ${facet.label}` : facet.label, facet.help].filter(Boolean).join(". ");
  if (facet.kind === "range") {
    return {
      ...base,
      description: `${sentence(words)} A whole number, or two bounds, both included, of which one may be left out.`,
      schema: { type: "string", pattern: rangePattern.source, examples: example ? [example, ...rangeExamples] : rangeExamples },
    };
  }
  return {
    ...base,
    description: [
      sentence(words),
      facet.default ? `Without it, ${facet.default.join(", ")}; \`${anyTerm}\` lifts that.` : "",
      facet.counted === "when-chosen" ? "Counted in the answer only where it is used." : "",
    ]
      .filter(Boolean)
      .join(" "),
    style: "form",
    explode: false,
    schema: {
      type: "array",
      items: { type: "string", enum: [...facet.terms.map((term) => term.id), ...(facet.default ? [anyTerm] : [])] },
      ...(facet.default ? { default: facet.default } : {}),
      ...(example ? { examples: [[example]] } : {}),
    },
  };
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
