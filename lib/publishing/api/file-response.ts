/**
 * A file that is written while it is sent. Anyone may read it from anywhere; it is the same until the next release. The first piece is
 * made before the answer begins, so that a catalogue that cannot be used still gets its own status.
 */
export async function fileResponse(
  pieces: AsyncGenerator<string>,
  type: string,
  name: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const first = await pieces.next();
  const encoder = new TextEncoder();
  let waiting: string | null = first.done ? null : first.value;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (waiting !== null && waiting === "") waiting = await next(pieces);
      if (waiting === null) return controller.close();
      controller.enqueue(encoder.encode(waiting));
      waiting = await next(pieces);
      if (waiting === null) controller.close();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
      ...headers,
    },
  });
}

async function next(pieces: AsyncGenerator<string>): Promise<string | null> {
  const step = await pieces.next();
  return step.done ? null : step.value;
}
