import type { Given } from "./command.ts";
import type { Surroundings } from "./surroundings.ts";
import { WrongUse } from "./wrong-use.ts";

/** Columns to lay text out for: those asked for, else those of the terminal; null where it goes to a file or another program. */
export function layoutWidth({ options }: Given, { width }: Surroundings): number | null {
  const asked = options.get("width");
  if (asked === undefined) return width;
  if (/^\d{2,4}$/.test(asked) && Number(asked) >= 40) return Number(asked);
  throw new WrongUse(`--width: “${asked.slice(0, 20)}” is not a whole number from 40 to 9999.`);
}
