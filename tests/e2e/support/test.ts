import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Response,
  type ViewportSize,
  type WebError,
} from "@playwright/test";
import { asFirstVisit } from "./as-first-visit.ts";

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
 * The test function of end-to-end tests with a browser context of its own. Whatever a test looks at, it also fails on an error or warning in the console
 * (React's hydration errors are such), an uncaught error, a failed request to the site, and any request to another host.
 */
export const freshTest = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const found: Fault[] = [];
      const expected: { path: string; status: number }[] = [];
      const unwatch = watch(context, new URL(baseURL as string).origin, javaScriptEnabled !== false, found);
      await use({ expect: (path, status) => expected.push({ path, status }) });
      unwatch();
      const stray = found.filter((fault) => !expected.some((one) => one.path === fault.path && mentions(fault, one.status)));
      expect(stray.map((fault) => fault.words).sort(), "errors, failed requests and requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same on a page that a worker keeps for its tests, one with script and one without: opened anew for each, a page costs five times the
 * processor's time, because the browser starts a process and compiles script, styles and fonts again. Before each test the page is
 * as a reader's first is: nothing open, no cookie, nothing stored, no permission, the mouse in the corner. Only the browser's cache of files
 * stays; tests of what a first visit loads, and those that listen to a page or put themselves between it and the site, use `freshTest`.
 */
export const test = freshTest.extend<object, { keptPage: (withScript: boolean) => Promise<Page> }>({
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, contextOptions } = project.use;
      const pages = new Map<boolean, Page>();
      await use(async (withScript) => {
        const kept = pages.get(withScript);
        if (kept && !kept.isClosed()) return kept;
        const options = { ...contextOptions, ...(baseURL ? { baseURL } : {}), ...(locale ? { locale } : {}) };
        const page = await (await browser.newContext({ ...options, javaScriptEnabled: withScript })).newPage();
        pages.set(withScript, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  context: async ({ keptPage, javaScriptEnabled, viewport, baseURL }, use) => {
    const page = await keptPage(javaScriptEnabled !== false);
    await asFirstVisit(page, new URL(baseURL as string).origin, viewport as ViewportSize);
    await use(page.context());
  },
  page: async ({ keptPage, javaScriptEnabled }, use) => {
    await use(await keptPage(javaScriptEnabled !== false));
  },
});

export { expect };

function mentions(fault: Fault, status: number): boolean {
  return fault.status === null ? fault.words.includes(`status of ${status}`) : fault.status === status;
}

/** Notes what goes wrong in a context, until the function that it gives is called. */
function watch(context: BrowserContext, origin: string, withScript: boolean, found: Fault[]): () => void {
  const note = (words: string, url: string | undefined, status: number | null = null) =>
    found.push({ words: `${words}${url ? ` (${url})` : ""}`, path: url ? pathOf(url) : null, status });
  const onConsole = (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`, message.location().url || undefined);
  };
  const onError = (error: WebError) => note(`uncaught: ${error.error().message}`, error.page()?.url());
  const onRequest = (request: Request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith("http") && to !== origin) note("request to another host:", request.url());
  };
  const onFailure = (request: Request) => {
    // Aborted means that the browser itself no longer wanted the answer, as for a prefetch when the reader moves on; and
    // a browser without script refuses to fetch any.
    const why = request.failure()?.errorText ?? "failed";
    const refused = why === "net::ERR_ABORTED" || (why === "csp" && !withScript && request.url().endsWith(".js"));
    if (!refused) note(`request: ${why}`, request.url());
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) note(`answer ${response.status()}`, response.url(), response.status());
  };
  context.on("console", onConsole).on("weberror", onError);
  context.on("request", onRequest).on("requestfailed", onFailure).on("response", onResponse);
  return () => {
    context.off("console", onConsole).off("weberror", onError);
    context.off("request", onRequest).off("requestfailed", onFailure).off("response", onResponse);
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
