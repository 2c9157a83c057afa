import type { Fact } from "../../evidence/schema/fact.ts";
import type { Vocabulary } from "../../evidence/schema/vocabulary.ts";

/** How a fact is read and shown. It also decides how the fact is compared: terms and numbers in kind, words not at all. */
type Shown<R> =
  | {
      readonly as: "terms";
      readonly fact: (record: R) => Fact<string | readonly string[]>;
      readonly vocabulary: Vocabulary;
      readonly join?: string;
    }
  | { readonly as: "species"; readonly fact: (record: R) => Fact<readonly string[]> }
  | { readonly as: "sources"; readonly fact: (record: R) => Fact<readonly string[]> }
  | {
      readonly as: "words";
      readonly fact: (record: R) => Fact<string>;
      readonly show?: (value: string, record: R) => string;
    }
  | { readonly as: "list"; readonly fact: (record: R) => Fact<readonly string[]> }
  | { readonly as: "number"; readonly fact: (record: R) => Fact<number>; readonly show: (value: number) => string }
  | { readonly as: "answer"; readonly fact: (record: R) => Fact<boolean>; readonly yes: string; readonly no: string };

/** A fact of a kind of record, declared once for the record's page and for the comparison. */
export type DeclaredFact<R> = Shown<R> & {
  readonly id: string;
  /** What it is called in its section. */
  readonly label: string;
  /** What it is called where no section stands above it; given only where the label would be unclear. */
  readonly alone?: string;
  /** Field of the record, by which its sources are marked. */
  readonly path: string;
  /** A page leaves it out where it has no value, because the question does not arise for most records. */
  readonly whereKnown?: true;
  /** False for what identifies a record and is of no use beside another. */
  readonly compared?: false;
};

/** Whether the fact has a value in a record. False for each of the reasons why there is none. */
export function isKnown<R>(declared: DeclaredFact<R>, record: R): boolean {
  return "value" in declared.fact(record);
}
