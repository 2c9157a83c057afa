import { type Problem, short } from "../../catalogue/facets/query.ts";

/** The problems of an address that takes no parameters but the release that it is pinned to. */
export function onlyRelease(params: URLSearchParams): Problem[] {
  return [...new Set(params.keys())].map((name) => ({
    parameter: short(name),
    value: short(params.get(name) ?? ""),
    message: `There is no parameter “${short(name)}” here.`,
    accepts: ["release"],
  }));
}
