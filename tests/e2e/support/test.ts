import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Faults {
  /** Says that a page is meant to answer with this status; the browser's complaint about it is then none. */
  expect(path: string, status: number): void;
}

interface Fault {
  readonly words: string;
  /** The status behind it, where it is about an answer. */
  readonly status: number | null;
  readonly path: string | null;
}

/**
 * The test function of all end-to-end tests. Whatever a test looks at, it also fails on an error or warning in the console
 * (React's hydration errors are such), an uncaught error, a failed request to the site, and any request to another host.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const found: Fault[] = [];
      const expected: { path: string; status: number }[] = [];
      watch(context, new URL(baseURL as string).origin, javaScriptEnabled !== false, found);
      await use({ expect: (path, status) => expected.push({ path, status }) });
      const stray = found.filter((fault) => !expected.some((one) => one.path === fault.path && mentions(fault, one.status)));
      expect(stray.map((fault) => fault.words).sort(), "errors, failed requests and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function mentions(fault: Fault, status: number): boolean {
  return fault.status === null ? fault.words.includes(`status of ${status}`) : fault.status === status;
}

function watch(context: BrowserContext, origin: string, withScript: boolean, found: Fault[]): void {
  const note = (words: string, url: string | undefined, status: number | null = null) =>
    found.push({ words: `${words}${url ? ` (${url})` : ""}`, path: url ? pathOf(url) : null, status });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`, message.location().url || undefined);
  });
  context.on("weberror", (error) => note(`uncaught: ${error.error().message}`, error.page()?.url()));
  context.on("request", (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith("http") && to !== origin) note("request to another host:", request.url());
  });
  context.on("requestfailed", (request) => {
    // Aborted means that the browser itself no longer wanted the answer, as for a prefetch when the reader moves on; and
    // a browser without script refuses to fetch any.
    const why = request.failure()?.errorText ?? "failed";
    const refused = why === "net::ERR_ABORTED" || (why === "csp" && !withScript && request.url().endsWith(".js"));
    if (!refused) note(`request: ${why}`, request.url());
  });
  context.on("response", (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}`, response.url(), response.status());
  });
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
