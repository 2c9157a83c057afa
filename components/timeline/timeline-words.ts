import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { dateWords } from "@/lib/evidence/words/date-words";

/** A status in few words; an unknown one with the last that was known. */
export function statusWords({ status }: TrialItem): string {
  const { label } = trialStatus.term(status.registry);
  if (status.lastKnown === null) return label;
  return status.lastKnown === "not-read" ? `${label} (last not read)` : `${label} (last: ${trialStatus.term(status.lastKnown).label})`;
}

/** The dates of a trial in words, for a line of text. */
export function datesWords(item: TrialItem): string {
  const { startDate, completionDate, firstPosted, lastUpdatePosted } = item;
  const words = (date: string | null) => (date === null ? "not read" : dateWords(date));
  return `start ${words(startDate)}; end, planned or actual, ${words(completionDate)}; first posted ${words(firstPosted)}, last update ${words(lastUpdatePosted)}`;
}
