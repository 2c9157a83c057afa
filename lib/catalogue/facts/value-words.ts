import { species } from "../../evidence/schema/vocabularies/study.ts";
import type { DeclaredFact } from "./declared-fact.ts";

/** The value of a fact in plain words, for every way of showing that needs no markup. */
export function valueWords<R>(declared: Exclude<DeclaredFact<R>, { as: "sources" | "list" }>, value: unknown, record: R): string {
  switch (declared.as) {
    case "terms":
      return [value as string | readonly string[]]
        .flat()
        .map((id) => declared.vocabulary.term(id).label)
        .join(declared.join ?? ", ");
    case "species":
      return (value as readonly string[]).map((id) => species.term(id).label).join(", ");
    case "words":
      return declared.show ? declared.show(value as string, record) : (value as string);
    case "number":
      return declared.show(value as number);
    case "answer":
      return value ? declared.yes : declared.no;
  }
}
