import { expect, test } from "vitest";
import { unavailablePage } from "@/lib/publishing/api/unavailable-page.ts";

test("the page of a site without a catalogue is a 503 that says why, in the sentence's own words and not as markup", async () => {
  const response = unavailablePage("The catalogue's database is <b>missing</b> & gone; run `npm run db:build`.");
  expect(response.status).toBe(503);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
  const html = await response.text();
  expect(html).toContain("<p>The catalogue's database is &lt;b>missing&lt;/b> &amp; gone; run `npm run db:build`.</p>");
  expect(html).not.toContain("<b>");
});
