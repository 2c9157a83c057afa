import type { Synthesis } from "../../evidence/schema/synthesis.ts";
import { productType } from "../../evidence/schema/vocabularies/study.ts";
import type { DeclaredFact } from "./declared-fact.ts";

/** The facts of a synthesis, in reading order. */
export const synthesisFacts: readonly DeclaredFact<Synthesis>[] = [
  { id: "conclusion", label: "Concludes", path: "conclusion", as: "words", fact: (synthesis) => synthesis.conclusion },
  { id: "source", label: "About", path: "cellSources", as: "sources", fact: (synthesis) => synthesis.cellSources },
  { id: "product", label: "Product", path: "products", as: "terms", vocabulary: productType, fact: (synthesis) => synthesis.products },
];
