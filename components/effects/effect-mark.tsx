import type { DomainEffect } from "../../lib/evidence/lens/domain-effect.ts";

/** Steps of the number treated, as the method has them (Boon and Thomson 2021): below 50, 50 to 300, above 300. */
export function markRadius(numberTreated: number | null): number {
  if (numberTreated === null || numberTreated < 50) return 6;
  return numberTreated <= 300 ? 8 : 10;
}

/**
 * The way a study goes in a domain, drawn around 0, 0: a triangle up or down, a flat bar, two halves that conflict; what is on no side is
 * small and hollow. Filled where the number treated was read, hollow where not. The shape says it; colour only repeats it.
 */
export function EffectMark({ effect, numberTreated }: { effect: DomainEffect; numberTreated: number | null }) {
  const r = markRadius(numberTreated);
  const known = numberTreated === null ? "unknown" : "known";
  switch (effect) {
    case "better":
      return <path d={`M0 ${-r} ${r} ${r * 0.8}H${-r}z`} className={`effect-better ${known}`} />;
    case "worse":
      return <path d={`M0 ${r} ${r} ${-r * 0.8}H${-r}z`} className={`effect-worse ${known}`} />;
    case "unchanged":
      return <path d={`M${-r} -2.6H${r}V2.6H${-r}z`} className={`effect-unchanged ${known}`} />;
    case "conflicting":
      return (
        <>
          <path d={`M${-r} ${r * 0.5} ${-r / 2} ${-r * 0.7} -1 ${r * 0.5}z`} className={`effect-better ${known}`} />
          <path d={`M1 ${-r * 0.5}H${r}L${r / 2} ${r * 0.7}z`} className={`effect-worse ${known}`} />
        </>
      );
    case "in-culture":
      return <path d="M-4.5-4.5H4.5V4.5H-4.5z" className="effect-aside" />;
    case "otherwise":
      return <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" className="effect-aside" />;
    case "no-comparator":
      return <circle r="3.6" className="effect-aside" />;
    default:
      return <path d="M-5 0H5" className="effect-aside" strokeDasharray="2 2" />;
  }
}
