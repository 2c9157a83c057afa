import type { CslName } from "./csl-item.ts";

/** What stands for the authors of a list that is cut. Each format has its own word for it. */
export const others = { literal: "et al." } as const satisfies CslName;

const initials = /^\p{Lu}(?:-?\p{Lu}){0,3}$/u;
const generation = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * The names of a printed list in the style of medical journals, “Stukenborg J-B, Sabanegh E Jr, et al.”. Taken apart only where
 * the last word is one to four capitals, which are then initials (“J.-B.”); any other name stays whole, as it is printed.
 */
export function authorNames(printed: string): CslName[] {
  const whole = printed.trim();
  const cut = /[,\s]+et al\.?$/i.test(whole);
  const names = whole
    .replace(/[,\s]+et al\.?$/i, "")
    .split(/\s*,\s*/)
    .filter(Boolean)
    .map(nameOf);
  return cut ? [...names, others] : names;
}

function nameOf(printed: string): CslName {
  const words = printed.split(/\s+/);
  const suffix = words.length > 2 && generation.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const given = words.pop() ?? "";
  if (words.length === 0 || !initials.test(given)) return { literal: printed };
  return { family: words.join(" "), given: spelt(given), ...(suffix === undefined ? {} : { suffix }) };
}

/** "XB" → "X. B.", "J-B" → "J.-B.": as citation styles expect initials. */
function spelt(given: string): string {
  return given
    .replace(/\p{Lu}/gu, "$&. ")
    .replace(/\. -/g, ".-")
    .trim();
}
