import type { AnswerLink } from "./json-response.ts";

/** Links of a page of an answer to the first, the last and the neighbouring pages, as far as there are any. */
export function pageLinks(page: number, pages: number, addressOf: (page: number) => string): AnswerLink[] {
  if (pages <= 1) return [];
  return [
    { rel: "first", href: addressOf(1) },
    ...(page > 1 ? [{ rel: "prev", href: addressOf(page - 1) } as const] : []),
    ...(page < pages ? [{ rel: "next", href: addressOf(page + 1) } as const] : []),
    { rel: "last", href: addressOf(pages) },
  ];
}
