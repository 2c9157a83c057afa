import type { ScaleLinear } from "d3-scale";
import Link from "next/link";
import type { Estimate } from "@/lib/evidence/effects/estimate";
import type { MissingInput } from "@/lib/evidence/effects/missing-input";
import { type NumericEffect, numericEffectsOf } from "@/lib/evidence/lens/numeric-effects";
import type { Study } from "@/lib/evidence/schema/study";
import { groupWords } from "@/lib/evidence/words/group-words";
import { studyName } from "@/lib/evidence/words/study-name";
import { numericAxis } from "@/lib/pictures/effects/numeric-axis";
import { AxisDrawing } from "./axis-drawing";

/** 0 is as injured, 1 as healthy. */
const recoveredReferences = [0, 1];
/** No difference, of a logarithm of ratios and of g alike. */
const noDifference = [0];

/**
 * The printed means beside each other, a measure at a time. How far back to healthy is drawn on one axis for all; ratios and g, where
 * number and spread were printed, on one axis a measure, since measures cannot be held against each other.
 */
export function NumericEffects({ studies }: { studies: readonly Study[] }) {
  const rows = studies
    .flatMap((study) => numericEffectsOf(study).map((effect) => ({ study, effect, measure: measureOf(effect) })))
    .sort((a, b) => a.measure.localeCompare(b.measure, "en"));
  if (rows.length === 0) return <p>None of these studies prints a mean beside that of its injured group in what was read.</p>;
  const recovered = numericAxis(
    rows.flatMap(({ effect }) => (effect.recovered === null ? [] : [{ point: effect.recovered }])),
    recoveredReferences,
  );
  const axesOf = (of: "logRatio" | "difference") =>
    new Map(
      [...new Set(rows.map(({ measure }) => measure))].map((name) => [
        name,
        numericAxis(
          rows.flatMap(({ measure, effect }) => (measure !== name || "missing" in effect[of] ? [] : [axisValue(effect[of])])),
          noDifference,
        ),
      ]),
    );
  const [ratios, differences] = [axesOf("logRatio"), axesOf("difference")];
  const usable = rows.filter(({ effect }) => !("missing" in effect.logRatio)).length;
  return (
    <table className="vote-table numeric stacks">
      <caption>
        Printed means, treated against injured. {usable === 0 ? "None" : usable} of these {rows.length} rows {usable > 1 ? "have" : "has"} a
        mean, a spread of known kind and a number on both sides, as a meta-analysis needs.
      </caption>
      <thead>
        <tr>
          <th scope="col">Study, measure</th>
          <th scope="col">Treated</th>
          <th scope="col">Injured</th>
          <th scope="col">Healthy</th>
          <th scope="col">Recovered: 0 as injured, 1 as healthy</th>
          <th scope="col">Ratio of means (95 % interval), on a log scale</th>
          <th scope="col">Hedges g (95 % interval)</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ study, effect, measure }) => (
          <tr key={`${study.id}-${effect.quantity.id}-${effect.treated.cohort}-${effect.treated.label}`}>
            <th scope="row">
              <Link href={`/studies/${study.id}#outcomes`} prefetch={false}>
                {studyName(study)}
              </Link>
              <span className="cell-note">
                {measure}; {effect.quantity.better === "neither" ? "neither way is better" : `${effect.quantity.better} is better`} ·{" "}
                {effect.label}
              </span>
            </th>
            <td data-label="Treated">{groupWords(effect.treated)}</td>
            <td data-label="Injured">{groupWords(effect.injured)}</td>
            <td data-label="Healthy">{effect.healthy ? groupWords(effect.healthy) : <span className="missing">Not printed</span>}</td>
            <td data-label="Recovered">
              {effect.recovered === null ? (
                <span className="missing">Needs all three means</span>
              ) : (
                <span className="on-axis">
                  <AxisDrawing scale={recovered} references={recoveredReferences} value={{ point: effect.recovered }} />{" "}
                  {Math.round(effect.recovered * 100) / 100}
                </span>
              )}
            </td>
            <td data-label="Ratio of means">
              <Derived of={effect.logRatio} scale={ratios.get(measure)} show={(value) => String(Math.round(Math.exp(value) * 100) / 100)} />
            </td>
            <td data-label="Hedges g">
              <Derived of={effect.difference} scale={differences.get(measure)} show={(value) => String(Math.round(value * 100) / 100)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was measured, with its unit. */
function measureOf({ quantity: { measure, unit } }: NumericEffect): string {
  return unit ? `${measure} (${unit})` : measure;
}

function axisValue({ estimate, lower, upper }: Estimate) {
  return { point: estimate, lower, upper };
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

function Derived({
  of,
  scale,
  show,
}: {
  of: Estimate | MissingInput;
  scale: ScaleLinear<number, number> | undefined;
  show: (value: number) => string;
}) {
  if ("missing" in of) return <span className="missing">Needs {missingWords[of.missing]}</span>;
  return (
    <span className="on-axis">
      {scale ? <AxisDrawing scale={scale} references={noDifference} value={axisValue(of)} /> : null} {show(of.estimate)} ({show(of.lower)}{" "}
      to {show(of.upper)})
    </span>
  );
}
