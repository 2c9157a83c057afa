import { runNoa } from "@/lib/running/cli/run-noa.ts";
import { root } from "./places.ts";

export interface Called {
  readonly code: number;
  /** What went to the standard output. */
  readonly out: string;
  /** What was said beside it, line by line. */
  readonly said: readonly string[];
}

/** Calls the command line in this process; `width` is the terminal's, null for none. The catalogue is the one that `DATABASE_URL` names. */
export async function callNoa(
  args: readonly string[],
  { width = null as number | null, folder = root, watched = false } = {},
): Promise<Called> {
  const said: string[] = [];
  let out = "";
  const code = await runNoa(args, {
    write: async (text) => {
      out += text;
    },
    say: (text) => said.push(...text.split("\n")),
    width,
    watched,
    root,
    folder,
  });
  return { code, out, said };
}

/** A question's address as options: `species=rat,mouse&sort=-year` is `--species rat,mouse --sort -year`. */
export function asOptions(search: string): string[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) =>
    // A search that begins with hyphens would be taken for an option that was forgotten.
    value.startsWith("--") ? [`--${name}=${value}`] : [name === "pageSize" ? "--page-size" : `--${name}`, value],
  );
}
