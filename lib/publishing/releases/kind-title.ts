import { kindMeanings } from "../docs/kind-meanings.ts";

/** What a kind of record is called in a release's list of what it holds. An older release may hold a kind that is no more. */
export function kindTitle(kind: string): string {
  const known = (kindMeanings as Readonly<Record<string, { readonly title: string }>>)[kind]?.title;
  return known ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
}
