import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** The catalogue that the site was built with. */
export const goodDatabase = path.join(projectRoot, "prisma", "catalogue.db");

export interface Server {
  readonly origin: string;
  /** What the server wrote. */
  output(): string;
  stop(): Promise<void>;
}

/** Serves the built site a second time, from another database file, which need not be there. */
export async function serveFrom(database: string): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: `file:${database}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
  }
  const server = { origin: `http://localhost:${port}`, output: () => written, stop: () => stop(child) };
  while (!(await answers(server.origin))) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${written}`);
    await pause(50);
  }
  return server;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** A page that needs no catalogue is there as soon as the server is. */
async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/icon.svg`).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** An empty folder of its own, and what takes it away. */
export async function scratchFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "noa-e2e-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
