import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Request,
  type Response,
  type WebError,
} from "@playwright/test";

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
 * The same for tests that only look at a page: all of a worker have one context, so that the browser keeps the site's script, styles
 * and fonts in between as a reader's does, and has not to compile them for each. Nothing that a test does may outlive its page.
 */
export const lookingTest = test.extend<object, { keptContext: BrowserContext }>({
  keptContext: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, locale, contextOptions } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...(viewport ? { viewport } : {}),
        ...(locale ? { locale } : {}),
      });
      await use(context);
      await context.close();
    },
    { scope: "worker" },
  ],
  context: async ({ keptContext }, use) => {
    await use(keptContext);
    expect(
      (await keptContext.cookies()).map(({ name }) => name),
      "nothing is left for the next test",
    ).toEqual([]);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
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
