import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeTimeline, type TrialDates } from "@/lib/pictures/timeline/place-timeline.ts";
import { narrowFrame, wideFrame } from "@/lib/pictures/timeline/timeline-frames.ts";
import { daysOf, exactDate, partialDate } from "../../../support/arbitrary-date.ts";

const maybe = fc.option(partialDate, { freq: 3 });
const anyTrial: fc.Arbitrary<TrialDates> = fc.record({
  startDate: maybe,
  completionDate: maybe,
  firstPosted: maybe,
  lastUpdatePosted: maybe,
  snapshotDate: maybe,
  hasEnded: fc.boolean(),
});
const trials = fc.array(anyTrial, { maxLength: 20 });
const fields = ["startDate", "completionDate", "firstPosted", "lastUpdatePosted", "snapshotDate"] as const;
const marks = {
  startDate: "start",
  completionDate: "end",
  firstPosted: "posted",
  lastUpdatePosted: "updated",
  snapshotDate: "snapshot",
} as const;

describe.each([
  ["wide", wideFrame],
  ["narrow", narrowFrame],
])("the %s timeline", (_name, frame) => {
  test("every trial is placed once or handed back as undated, and a date has a mark exactly where it was read", () => {
    fc.assert(
      fc.property(trials, exactDate, (list, day) => {
        const { rows, undated } = placeTimeline(list, day, frame);
        expect(rows.length + undated.length).toBe(list.length);
        expect(new Set([...rows.map((row) => row.trial), ...undated])).toEqual(new Set(list));
        for (const trial of undated) for (const field of fields) expect(trial[field]).toBeNull();
        for (const row of rows) for (const field of fields) expect(row[marks[field]] === null).toBe(row.trial[field] === null);
      }),
    );
  });

  test("everything lies within the plot, rows below each other, the earliest first", () => {
    fc.assert(
      fc.property(trials, exactDate, (list, day) => {
        const placed = placeTimeline(list, day, frame);
        const xs = placed.rows.flatMap((row) => [
          row.start,
          row.end,
          row.posted,
          row.updated,
          row.snapshot,
          ...(row.solid ?? []),
          ...(row.dashed ?? []),
        ]);
        for (const x of [...xs, placed.day, ...placed.years.map((year) => year.x)]) {
          if (x === null) continue;
          expect(x).toBeGreaterThanOrEqual(frame.left);
          expect(x).toBeLessThanOrEqual(frame.right);
        }
        for (const [place, row] of placed.rows.entries()) expect(row.y).toBe(frame.top + (place + 0.5) * frame.rowHeight);
        const first = (trial: TrialDates) =>
          daysOf(
            (trial.startDate ?? trial.firstPosted ?? trial.lastUpdatePosted ?? trial.snapshotDate ?? trial.completionDate) as string,
          )[0] as string;
        const order = placed.rows.map((row) => first(row.trial));
        expect(order).toEqual([...order].sort());
      }),
    );
  });

  test("a later exact date stands further right, and the middle of a year between its ends", () => {
    fc.assert(
      fc.property(exactDate, exactDate, (a, b) => {
        fc.pre(a !== b);
        const of = (startDate: string): TrialDates => ({
          startDate,
          completionDate: null,
          firstPosted: null,
          lastUpdatePosted: null,
          snapshotDate: null,
          hasEnded: false,
        });
        const { rows } = placeTimeline([of(a), of(b), of(a.slice(0, 4))], "2026-11-22", frame);
        const at = (date: string) => rows.find((row) => row.trial.startDate === date)?.start as number;
        expect(at(a) < at(b)).toBe(a < b);
        const year = placeTimeline(
          [of(`${a.slice(0, 4)}-01-01`), of(`${a.slice(0, 4)}-12-31`), of(a.slice(0, 4))],
          "2026-11-22",
          frame,
        ).rows;
        const [start, middle, end] = ["-01-01", "", "-12-31"].map(
          (rest) => year.find((row) => row.trial.startDate === a.slice(0, 4) + rest)?.start as number,
        );
        expect(((start as number) + (end as number)) / 2).toBeCloseTo(middle as number, 6);
      }),
    );
  });

  test("solid and dashed meet; together they reach from start to end, or break off openly", () => {
    fc.assert(
      fc.property(trials, exactDate, (list, day) => {
        for (const row of placeTimeline(list, day, frame).rows) {
          const { solid, dashed, start, end } = row;
          if (solid && dashed) expect(solid[1]).toBe(dashed[0]);
          if (start === null && end === null) expect([solid, dashed, row.openStart, row.openEnd]).toEqual([null, null, null, null]);
          if (start !== null && end !== null && end > start) {
            expect((solid ?? dashed)?.[0]).toBe(start);
            expect((dashed ?? solid)?.[1]).toBe(end);
            expect([row.openStart, row.openEnd]).toEqual([null, null]);
            if (row.trial.hasEnded) expect(dashed).toBeNull();
            // Nothing beyond the last update of the record is drawn as if it had been.
            else if (solid) expect(solid[1]).toBeLessThanOrEqual(row.updated as number);
          }
          if (start !== null && end === null) expect(row.openEnd).toBe(dashed?.[1]);
          if (start === null && end !== null) expect(row.openStart).toBe(dashed?.[0]);
        }
      }),
    );
  });

  test("the years named stand at even distances, with room for their words, and hold all that is drawn", () => {
    fc.assert(
      fc.property(trials, exactDate, (list, day) => {
        const { years } = placeTimeline(list, day, frame);
        const steps = years.slice(1).map((year, place) => year.year - (years[place]?.year ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
        for (const [place, year] of years.slice(1).entries())
          expect(year.x - (years[place]?.x ?? 0)).toBeGreaterThanOrEqual(frame.yearSpace * 0.97);
      }),
    );
  });
});
