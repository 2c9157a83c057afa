import type { Problem } from "@/lib/catalogue/facets/query";

/** The only parameter of the page, what is raised in its figure; anything else in the address is named and left out. Never throws. */
export function readRaise(given: URLSearchParams): { params: URLSearchParams; problems: Problem[] } {
  const raise = given.get("raise");
  const others = [...new Set(given.keys())].filter((name) => name !== "raise");
  return {
    params: new URLSearchParams(raise === null ? {} : { raise }),
    problems: others.map((parameter) => ({
      parameter: parameter.length > 40 ? `${parameter.slice(0, 40)}…` : parameter,
      value: given.get(parameter) ?? "",
      message: "There is no such parameter here.",
      accepts: ["raise"],
    })),
  };
}
