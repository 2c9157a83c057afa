/** A share as a percentage with one place at most, without the sign: 0.275 is “27.5”, 1 is “100”. */
export function percentWords(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
