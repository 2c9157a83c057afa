import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "./places.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The real catalogue, compiled for this run. Tests read it and never write to it. */
    catalogueFile: string;
  }
}

/**
 * Compiles the real catalogue once for all integration tests. In a process of its own, because the runner that loads this
 * file knows no `import.meta.resolve`, by which the schema engine is found.
 */
export default function compileOnce(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "noa-catalogue-"));
  const catalogueFile = path.join(folder, "catalogue.db");
  execFileSync(process.execPath, ["--import", "tsx", path.join("tests", "support", "compile-real.ts"), catalogueFile], {
    cwd: root,
    stdio: "inherit",
  });
  project.provide("catalogueFile", catalogueFile);
  return () => rmSync(folder, { recursive: true, force: true });
}
