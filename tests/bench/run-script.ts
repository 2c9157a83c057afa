import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectRoot = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Runs a TypeScript file of the project in a process of its own and returns what it printed; throws where it fails. */
export function runScript(file: string, args: readonly string[], nodeOptions: readonly string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const loader = import.meta.resolve("tsx");
    const child = spawn(process.execPath, [...nodeOptions, "--import", loader, path.join(projectRoot, file), ...args], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const printed: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => printed.push(part));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      code === 0 ? resolve(Buffer.concat(printed).toString("utf8")) : reject(new Error(`${file} ended with ${signal ?? `code ${code}`}`)),
    );
  });
}
