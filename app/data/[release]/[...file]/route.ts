import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { corsHeaders } from "@/lib/publishing/api/cors-headers";
import { htmlOf, plainPage } from "@/lib/publishing/api/plain-page";
import { readOnly } from "@/lib/publishing/api/read-only";
import { readManifest } from "@/lib/publishing/releases/read-releases";
import { releaseFile } from "@/lib/publishing/releases/release-file";
import { releaseTar, tarName } from "@/lib/publishing/releases/release-tar";

type Context = { params: Promise<{ release: string; file: string[] }> };

/** A published file never changes, so whoever has it need not ask again. */
const kept = "public, max-age=31536000, immutable";

/** A file of a release, or all of them as `all.tar`. Only what the release's manifest names is looked for. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly<Context>(async (_request, { params }) => {
  const { release, file } = await params;
  const asked = file.join("/");
  const all = asked === tarName ? releaseTar(release) : null;
  const one = all ? null : releaseFile(release, asked);
  const found = all ?? one;
  if (!found) return nothing(release, asked);
  const body = all ? Readable.from(all.pieces()) : createReadStream((one as NonNullable<typeof one>).file);
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": found.type,
      "content-length": String(found.bytes),
      "content-disposition": `attachment; filename="${found.saveAs}"`,
      etag: `"${found.sha256}"`,
      "cache-control": kept,
      ...corsHeaders,
    },
  });
});

function nothing(release: string, asked: string): Response {
  const known = readManifest(release) !== null;
  return plainPage(
    "No such file",
    [
      htmlOf(known ? `Release ${release} has no file “${asked.slice(0, 80)}”.` : `There is no release “${release.slice(0, 40)}” here.`),
      known ? `<a href="/data/${htmlOf(release)}">All its files</a>` : `<a href="/data">All releases</a>`,
    ],
    404,
  );
}
