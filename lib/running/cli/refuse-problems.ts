import type { Problem } from "../../catalogue/facets/query.ts";
import { didYouMean } from "./nearest-word.ts";
import { WrongUse } from "./wrong-use.ts";

/** More accepted words than this are not listed: the help has them. */
const listedMost = 14;

/** Refuses what the page would leave out with a note, in the page's words, with the nearest word that would be right. `help` names where all are. */
export function refuseProblems(problems: readonly Problem[], help: string): void {
  if (problems.length === 0) return;
  throw new WrongUse(problems.map((problem) => problemWords(problem, help)).join("\n"));
}

function problemWords({ parameter, value, message, accepts }: Problem, help: string): string {
  // Of a parameter that there is not, what is accepted are the parameters that there are.
  const unknown = accepts.includes("q") && accepts.includes("page");
  const option = (name: string) => `--${name === "pageSize" ? "page-size" : name}`;
  const near = unknown ? didYouMean(parameter, accepts, option) : didYouMean(value, accepts);
  const rest =
    !unknown && accepts.length > 0 && accepts.length <= listedMost ? ` Accepted: ${accepts.join(", ")}.` : ` “${help}” names all.`;
  return `${option(parameter)}: ${message}${near}${rest}`;
}
