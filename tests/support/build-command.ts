import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { root } from "./places.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `prisma/build.ts` in one process of its own, so that a signal to it is a signal to the build. */
export function startBuild(folder: string, target: string): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ["--import", "tsx", path.join("prisma", "build.ts"), folder, target], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })));
  return { process: child, ended };
}

export function build(folder: string, target: string): Promise<Ended> {
  return startBuild(folder, target).ended;
}
