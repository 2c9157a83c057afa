import type { Problem } from "../../catalogue/facets/query.ts";
import { problemResponse } from "./problem-response.ts";

/** The refusal of an address of which something cannot be used: 400, with every such part; null where all can be. */
export function refuseParameters(problems: readonly Problem[]): Response | null {
  const [first] = problems;
  if (!first) return null;
  return problemResponse(
    400,
    "A parameter cannot be used",
    problems.map((problem) => `${problem.parameter}: ${problem.message}`).join(" "),
    { parameter: first.parameter, problems },
  );
}
