import path from "node:path";
import type { DataProblem } from "./data-problem.ts";

/** Problems of a data folder, one a line: file, field, reason. */
export function problemLines(problems: readonly DataProblem[], folder: string): string[] {
  return problems.map(({ file, field, reason }) => `${path.join(path.basename(folder), file)}: ${field}: ${reason}`);
}
