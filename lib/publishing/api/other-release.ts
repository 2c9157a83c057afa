import { endings } from "../exports/endings.mjs";
import { changedSuffix } from "../releases/held-release.ts";
import { htmlOf, plainPage } from "./plain-page.ts";
import { problemResponse } from "./problem-response.ts";

/**
 * The answer to an address that is pinned to a release which is not the one held here: 404 and one sentence, never the other release's
 * facts under the pinned one's name. Programs get it as a problem, people as a page with the way to the same address in this release, and
 * both are told where the other release's files are, if it was published.
 */
export function otherRelease(address: URL, asked: string, held: string, published = false): Response {
  const name = held.endsWith(changedSuffix) ? `${held}, which is that release with later changes,` : held;
  const sentence = `This address is pinned to release ${asked.slice(0, 40)}, and this site holds release ${name} and no other.`;
  const path = address.pathname;
  if (path.startsWith("/api/") || endings.some((ending) => path.endsWith(`.${ending}`)))
    return problemResponse(404, "Another release", published ? `${sentence} Its files are at /data/${asked}.` : sentence, {
      release: held,
    });
  const here = new URL(address);
  here.searchParams.set("release", held);
  return plainPage(
    "Another release",
    [
      htmlOf(sentence),
      `<a href="${htmlOf(here.pathname + here.search)}">The same address in release ${htmlOf(held)}</a>`,
      ...(published ? [`<a href="/data/${htmlOf(asked)}">The files of release ${htmlOf(asked)}</a>`] : []),
    ],
    404,
  );
}
