import type { Page, ViewportSize } from "@playwright/test";

/**
 * Puts a page that was used before into the state in which a reader's first visit finds it: empty, alone, the mouse in the corner, in
 * the light, without cookies, permissions or anything stored for the site. What the browser has cached of the site's files stays.
 */
export async function asFirstVisit(page: Page, origin: string, viewport: ViewportSize): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin,
    storageTypes: "cookies,local_storage,indexeddb,cache_storage,service_workers",
  });
  await session.detach();
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    page.setViewportSize(viewport),
    page.emulateMedia({ media: null, colorScheme: "light", reducedMotion: "reduce", forcedColors: null }),
    page.mouse.move(0, 0),
  ]);
}
