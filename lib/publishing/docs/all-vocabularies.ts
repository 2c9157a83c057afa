import * as cause from "../../evidence/schema/vocabularies/cause.ts";
import * as cellSource from "../../evidence/schema/vocabularies/cell-source.ts";
import * as challenge from "../../evidence/schema/vocabularies/challenge.ts";
import * as evidence from "../../evidence/schema/vocabularies/evidence.ts";
import * as figure from "../../evidence/schema/vocabularies/figure.ts";
import * as ledger from "../../evidence/schema/vocabularies/ledger.ts";
import * as missing from "../../evidence/schema/vocabularies/missing.ts";
import * as riskOfBias from "../../evidence/schema/vocabularies/risk-of-bias.ts";
import * as secondReading from "../../evidence/schema/vocabularies/second-reading.ts";
import * as study from "../../evidence/schema/vocabularies/study.ts";
import * as trial from "../../evidence/schema/vocabularies/trial.ts";
import * as trialReality from "../../evidence/schema/vocabularies/trial-reality.ts";
import type { Vocabulary } from "../../evidence/schema/vocabulary.ts";

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
  secondReading,
  study,
  trial,
  trialReality,
]
  .flatMap((module) => Object.values(module) as Vocabulary[])
  .sort((a, b) => a.name.localeCompare(b.name, "en"));
