import { exitCodes } from "./exit-codes.ts";
import { runNoa } from "./run-noa.ts";

/** Runs the command line of this process. `lib/running/launch/noa.mjs` starts it. */
export async function main(root: string): Promise<void> {
  // A reader who has seen enough, such as `head`, closes the pipe: that is an end and no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodes.ok);
    throw error;
  });
  const { stdout, stderr, env } = process;
  // `npm run` works in the folder of the clone and says where it was called.
  const folder = env["npm_lifecycle_event"] === "noa" ? env["INIT_CWD"] : undefined;
  process.exitCode = await runNoa(process.argv.slice(2), {
    write: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    say: (text) => stderr.write(`${text}\n`),
    width: stdout.isTTY ? stdout.columns || 80 : null,
    watched: stderr.isTTY === true,
    root,
    folder: folder ?? process.cwd(),
  });
}
