import { compareLimits } from "./compare-kind.ts";

/** A record that was picked for a comparison. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

/** What a picker says of what is picked, and whether it can be compared. */
export function pickState(picked: readonly Picked[]): { readonly ready: boolean; readonly words: string } {
  const { min, max } = compareLimits;
  if (picked.length === 0) return { ready: false, words: nothingPicked };
  const names = picked.map(({ name }) => name).join(", ");
  if (picked.length < min) return { ready: false, words: `1 picked: ${names}. Tick one to four more.` };
  if (picked.length > max) return { ready: false, words: `${picked.length} picked, and up to five can be compared: ${names}.` };
  return { ready: true, words: `${picked.length} picked: ${names}.` };
}

/** What a picker says before anything is picked. */
export const nothingPicked = "Tick two to five to compare them.";
