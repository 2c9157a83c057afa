import * as cause from "../schema/vocabularies/cause.ts";
import * as cellSource from "../schema/vocabularies/cell-source.ts";
import * as challenge from "../schema/vocabularies/challenge.ts";
import * as evidence from "../schema/vocabularies/evidence.ts";
import * as figure from "../schema/vocabularies/figure.ts";
import * as ledger from "../schema/vocabularies/ledger.ts";
import * as missing from "../schema/vocabularies/missing.ts";
import * as riskOfBias from "../schema/vocabularies/risk-of-bias.ts";
import * as study from "../schema/vocabularies/study.ts";
import * as trial from "../schema/vocabularies/trial.ts";
import * as trialReality from "../schema/vocabularies/trial-reality.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";

/** Every controlled vocabulary, by name. */
export const allVocabularies: readonly Vocabulary[] = [
  cause,
  cellSource,
  challenge,
  evidence,
  figure,
  ledger,
  missing,
  riskOfBias,
  study,
  trial,
  trialReality,
]
  .flatMap((module) => Object.values(module) as Vocabulary[])
  .sort((a, b) => a.name.localeCompare(b.name, "en"));
