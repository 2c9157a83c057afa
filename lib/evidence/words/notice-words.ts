import type { Notice } from "../schema/notice.ts";
import { noticeKind } from "../schema/vocabularies/evidence.ts";
import { dateWords } from "./date-words.ts";

/** What was published about a work after it, one word a kind: "Retraction". They stand wherever the work is named in a list. */
export function noticeLabels(notices: readonly { readonly kind: string }[]): string[] {
  return [...new Set(notices.map(({ kind }) => kind))].map((kind) => noticeKind.term(kind).label);
}

/** When a notice was published, in words. */
export function noticeDate({ date }: Pick<Notice, "date">): string {
  return date === null ? "date not read" : dateWords(date);
}

/** A notice in a sentence, for those who cite the work: "Notice about this paper: correction, 9 February 2017 (https://…).". */
export function noticeSentence(notice: Notice): string {
  return `Notice about this paper: ${noticeKind.term(notice.kind).label.toLowerCase()}, ${noticeDate(notice)} (${notice.url}).`;
}
