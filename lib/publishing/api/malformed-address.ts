import { plainPage } from "./plain-page.ts";
import { problemResponse } from "./problem-response.ts";

/** Whether an address's path has a percent sign that no two digits follow, or bytes that are no text: it names nothing. */
export function isMalformed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

/** The answer to it: 400 and one sentence, to programs as a problem. */
export function malformedAddress(path: string): Response {
  const sentence = "This address cannot be read: a percent sign in it does not stand for any character.";
  if (path.startsWith("/api/")) return problemResponse(400, "A malformed address", sentence);
  return plainPage("A malformed address", [sentence, `<a href="/">The first page</a> · <a href="/search">Search</a>`], 400);
}
