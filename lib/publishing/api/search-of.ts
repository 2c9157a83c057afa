/**
 * What a request asks: its parameters without the pin to a release. The proxy has judged that before any handler runs, and a handler
 * sees the address as the reader wrote it.
 */
export function searchOf(request: Request): URLSearchParams {
  const params = new URL(request.url).searchParams;
  params.delete("release");
  return params;
}
