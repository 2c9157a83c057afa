import Link from "next/link";
import type { Estimate } from "@/lib/evidence/effects/estimate";
import type { MissingInput } from "@/lib/evidence/effects/missing-input";
import { type NumericEffect, numericEffectsOf } from "@/lib/evidence/lens/numeric-effects";
import type { Study } from "@/lib/evidence/schema/study";
import { groupWords } from "@/lib/evidence/words/group-words";
import { studyName } from "@/lib/evidence/words/study-name";

const axis = { width: 150, left: 10, right: 140 };

/** The printed means beside each other, with how far back to healthy drawn on one axis, and ratios where number and spread were printed. */
export function NumericEffects({ studies }: { studies: readonly Study[] }) {
  const rows = studies.flatMap((study) => numericEffectsOf(study).map((effect) => ({ study, effect })));
  if (rows.length === 0) return <p>None of these studies prints a mean beside that of its injured group in what was read.</p>;
  return (
    <table className="vote-table numeric stacks">
      <caption>Printed means, treated against injured</caption>
      <thead>
        <tr>
          <th scope="col">Study, measure</th>
          <th scope="col">Treated</th>
          <th scope="col">Injured</th>
          <th scope="col">Healthy</th>
          <th scope="col">Recovered: 0 as injured, 1 as healthy</th>
          <th scope="col">Ratio of means (95 % interval)</th>
          <th scope="col">Hedges g (95 % interval)</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ study, effect }) => (
          <tr key={`${study.id}-${effect.quantity.id}-${effect.treated.cohort}-${effect.treated.label}`}>
            <th scope="row">
              <Link href={`/studies/${study.id}#outcomes`} prefetch={false}>
                {studyName(study)}
              </Link>
              <span className="cell-note">
                {effect.quantity.measure}
                {effect.quantity.unit ? ` (${effect.quantity.unit})` : ""};{" "}
                {effect.quantity.better === "neither" ? "neither way is better" : `${effect.quantity.better} is better`} · {effect.label}
              </span>
            </th>
            <td data-label="Treated">{groupWords(effect.treated)}</td>
            <td data-label="Injured">{groupWords(effect.injured)}</td>
            <td data-label="Healthy">{effect.healthy ? groupWords(effect.healthy) : <span className="missing">Not printed</span>}</td>
            <td data-label="Recovered">
              <Recovered effect={effect} />
            </td>
            <td data-label="Ratio of means">
              <Derived of={effect.logRatio} show={(value) => String(Math.round(Math.exp(value) * 100) / 100)} />
            </td>
            <td data-label="Hedges g">
              <Derived of={effect.difference} show={(value) => String(Math.round(value * 100) / 100)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Recovered({ effect }: { effect: NumericEffect }) {
  if (effect.recovered === null) return <span className="missing">Needs all three means</span>;
  const at = axis.left + Math.max(-0.1, Math.min(1.1, effect.recovered)) * ((axis.right - axis.left) / 1.2) + (axis.right - axis.left) / 12;
  const [zero, one] = [0, 1].map((share) => axis.left + share * ((axis.right - axis.left) / 1.2) + (axis.right - axis.left) / 12);
  return (
    <span className="recovered">
      <svg viewBox={`0 0 ${axis.width} 18`} width={axis.width} height="18" aria-hidden="true">
        <path d={`M${axis.left} 9H${axis.right}M${zero} 3V15M${one} 3V15`} className="effect-aside" />
        <circle cx={at} cy="9" r="4.5" className="effect-better known" />
      </svg>{" "}
      {Math.round(effect.recovered * 100) / 100}
    </span>
  );
}

const missingWords: Readonly<Record<MissingInput["missing"], string>> = {
  value: "a mean",
  n: "the number",
  spread: "a spread",
  "spread-kind": "whether the spread is SD or SEM",
  "second-of-group": "a group of more than one",
  "positive-mean": "means above zero",
  "nonzero-spread": "a spread above zero",
  events: "a count",
  total: "a total",
};

function Derived({ of, show }: { of: Estimate | MissingInput; show: (value: number) => string }) {
  if ("missing" in of) return <span className="missing">Needs {missingWords[of.missing]}</span>;
  return (
    <>
      {show(of.estimate)} ({show(of.lower)} to {show(of.upper)})
    </>
  );
}
