/** A page of its own for a site without a catalogue: one sentence, 503, and nothing that could be taken for an empty list. */
export function unavailablePage(sentence: string): Response {
  const safe = sentence.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The catalogue is unavailable · NOA evidence explorer</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:36rem;margin:15vh auto;padding:0 1rem}</style>
<h1>The catalogue is unavailable</h1>
<p>${safe}</p>
<p>Your address is kept: reload this page to try again.</p>
</html>
`,
    { status: 503, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "retry-after": "5" } },
  );
}
