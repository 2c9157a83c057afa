import { htmlOf, plainPage } from "./plain-page.ts";

/** A page of its own for a site without a catalogue: one sentence, 503, and nothing that could be taken for an empty list. */
export function unavailablePage(sentence: string): Response {
  return plainPage("The catalogue is unavailable", [htmlOf(sentence), "Your address is kept: reload this page to try again."], 503, {
    "retry-after": "5",
  });
}
