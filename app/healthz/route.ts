import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import type { Health } from "@/lib/publishing/api/answers";
import { corsHeaders } from "@/lib/publishing/api/cors-headers";

export const dynamic = "force-dynamic";

/** Whether there is a catalogue to serve from: its release and how many records of each kind; 503 with one sentence while there is none. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const { release, counts } = await getCatalogue();
    return Response.json(
      { status: "ok", release: release.name, date: release.date, dataHash: release.dataHash, records: counts } satisfies Health,
      { headers: { "cache-control": "no-store", ...corsHeaders } },
    );
  });
}
