import type { z } from "zod";
import { Cause } from "../schema/cause.ts";
import { CellSource } from "../schema/cell-source.ts";
import { Challenge } from "../schema/challenge.ts";
import { Claim } from "../schema/claim.ts";
import { Figure } from "../schema/figure.ts";
import { GlossaryTerm } from "../schema/glossary-term.ts";
import { Inconsistency } from "../schema/inconsistency.ts";
import { Mechanism } from "../schema/mechanism.ts";
import { Prospect } from "../schema/prospect.ts";
import { Question } from "../schema/question.ts";
import { ReadingStep } from "../schema/reading-step.ts";
import { Reference } from "../schema/reference.ts";
import { Study } from "../schema/study.ts";
import { Synthesis } from "../schema/synthesis.ts";
import { Trial } from "../schema/trial.ts";

/** Every kind of record: its schema, what its id is, and what its file in `data/<kind>/` is called (without `.json`). */
export const recordKinds = {
  references: { schema: Reference, idOf: (r: Reference) => String(r.n), fileOf: (r: Reference) => String(r.n).padStart(3, "0") },
  "cell-sources": { schema: CellSource, idOf: (r: CellSource) => r.id, fileOf: (r: CellSource) => r.id },
  mechanisms: { schema: Mechanism, idOf: (r: Mechanism) => r.id, fileOf: (r: Mechanism) => r.id },
  studies: { schema: Study, idOf: (r: Study) => r.id, fileOf: (r: Study) => r.id },
  trials: { schema: Trial, idOf: (r: Trial) => r.id, fileOf: (r: Trial) => r.id },
  syntheses: { schema: Synthesis, idOf: (r: Synthesis) => r.id, fileOf: (r: Synthesis) => r.id },
  claims: { schema: Claim, idOf: (r: Claim) => r.id, fileOf: (r: Claim) => r.id },
  questions: { schema: Question, idOf: (r: Question) => r.id, fileOf: (r: Question) => r.id },
  glossary: { schema: GlossaryTerm, idOf: (r: GlossaryTerm) => r.id, fileOf: (r: GlossaryTerm) => r.id },
  inconsistencies: { schema: Inconsistency, idOf: (r: Inconsistency) => r.id, fileOf: (r: Inconsistency) => r.id },
  causes: { schema: Cause, idOf: (r: Cause) => r.id, fileOf: (r: Cause) => r.id },
  figures: { schema: Figure, idOf: (r: Figure) => r.id, fileOf: (r: Figure) => r.id },
  challenges: { schema: Challenge, idOf: (r: Challenge) => r.id, fileOf: (r: Challenge) => r.id },
  prospects: { schema: Prospect, idOf: (r: Prospect) => r.id, fileOf: (r: Prospect) => r.id },
  "reading-steps": { schema: ReadingStep, idOf: (r: ReadingStep) => r.id, fileOf: (r: ReadingStep) => r.id },
} as const;

export type RecordKind = keyof typeof recordKinds;
export const recordKindNames = Object.keys(recordKinds) as RecordKind[];

/** The record that a kind's schema describes. */
export type RecordOf<K extends RecordKind> = z.output<(typeof recordKinds)[K]["schema"]>;

/** All records, by kind, each list in the order of its ids. */
export type Records = { readonly [K in RecordKind]: readonly RecordOf<K>[] };
