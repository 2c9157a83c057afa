/** A page of its own, for answers that no page of the site can give: a heading, sentences, nothing else. The sentences are HTML. */
export function plainPage(title: string, sentences: readonly string[], status: number, headers: Record<string, string> = {}): Response {
  return new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · NOA evidence explorer</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:36rem;margin:15vh auto;padding:0 1rem}</style>
<h1>${title}</h1>
${sentences.map((sentence) => `<p>${sentence}</p>\n`).join("")}</html>
`,
    { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers } },
  );
}

/** Text as HTML. */
export function htmlOf(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
