import { get } from "node:http";
import { listRoutes } from "./routes.ts";
import { expect, freshTest, test } from "./support/test.ts";

/** Addresses that nobody means well with, or that a broken link or a search's odd characters lead to. */
const hostile = [
  `q=${"a".repeat(10_000)}`,
  `q=${"%F0%9F%A7%AC".repeat(60)}`,
  `species=${"rat,".repeat(2_500)}rat`,
  Array.from({ length: 500 }, (_, place) => `source=${place}`).join("&"),
  Array.from({ length: 500 }, () => "sort=year").join("&"),
  "q=%25",
  "q=_",
  "q=%25_%25",
  "q=%22",
  "q=%27%20OR%201=1%20--",
  "q=%22%22%22*",
  "q=NEAR(a%20b,%202)",
  "q=a%20AND%20OR%20NOT",
  "q=title%3Aa",
  "q=-a*%20%5E",
  "q=%00",
  "q=a%00b",
  "source=%00",
  "%00=%00",
  "q=%ED%A0%80",
  "q=%F0%9F%98%80",
  "q=%",
  "q=%E0%A4%A",
  "q=a&q=b&q=c",
  "__proto__=1",
  "__proto__[x]=1",
  "constructor=1",
  "hasOwnProperty=1",
  "toString=1",
  "source=__proto__",
  "source=constructor",
  "sort=__proto__",
  "sort=constructor",
  "sort=-",
  "page=-1",
  "page=0",
  "page=1e3",
  "page=999999",
  "page=99999999999999999999",
  "page=NaN",
  "pageSize=0",
  "pageSize=201",
  "pageSize=Infinity",
  "year=9999999999..",
  "year=..",
  "year=2020..2010",
  "year=1..2..3",
  "year-from=x&year-to=%00",
  "year-from=1&year-from=2",
  "q[]=1&q[a]=2",
  "=&=&&&",
  "%3Cscript%3Ealert(1)%3C/script%3E=1",
  "q=%3Cscript%3Ealert(1)%3C/script%3E",
  "q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
  "source=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E",
] as const;

for (const list of listRoutes) {
  test(`${list}: no question breaks the page or the API`, async ({ request }) => {
    for (const search of hostile) {
      const what = `${list}?${search.slice(0, 80)}`;
      // One row shows that a list is the answer. Where the question itself is about the number of rows, nothing is added.
      const asked = search.includes("pageSize") ? search : `${search}&pageSize=1`;
      const page = await request.get(`${list}?${asked}`);
      expect.soft(page.status(), what).toBe(200);
      // React parts words that it puts together by empty comments.
      const html = (await page.text()).replaceAll("<!-- -->", "");
      expect.soft(/\b\d+ of \d+\b/.test(html), `${what} is answered with a list`).toBe(true);
      expect.soft(/<script>alert|<img src=x/.test(html), `${what} gets into the page as markup`).toBe(false);

      const data = await request.get(`/api/v1${list}?${asked}`);
      expect.soft([200, 400], `${what}: ${data.status()}`).toContain(data.status());
      const body = await data.json();
      if (data.status() === 400) expect.soft(body.problems.length, what).toBeGreaterThan(0);
      else expect.soft(body.items.length, what).toBeLessThanOrEqual(body.matched);
      // Where the API refuses, the page tells what it left out; where it does not, there is nothing to tell.
      expect.soft(html.includes("could not be used"), what).toBe(data.status() === 400);
    }
  });
}

test("records with odd names are not there, and nothing breaks", async ({ request }) => {
  const names = ["__proto__", "constructor", "%2e%2e%2fsecret", "%00", "%E2%80%AE", "a".repeat(2_000), "%27%20OR%201=1", "%22", "*"];
  for (const list of listRoutes) {
    for (const name of names) {
      for (const path of [`${list}/${name}`, `/api/v1${list}/${name}`]) {
        const answer = await request.get(path);
        expect.soft(answer.status(), path.slice(0, 80)).toBe(404);
      }
    }
  }
});

test("an address with percent signs that stand for nothing is refused in a sentence, on any path", async ({ baseURL }) => {
  const ends = ["%", "%E0%A4%A", "%ff", "%zz", "%2", "a%C3%28b"];
  const folders = ["/", ...listRoutes.map((list) => `${list}/`), "/figures/", "/cards/studies/", "/a/b/", "/api/v1/studies/", "/api/v1/"];
  for (const folder of folders) {
    for (const end of ends) {
      // Sent as it stands: a browser's way of writing addresses would mend some of them.
      const answer = await rawGet(`${baseURL}`, `${folder}${end}`);
      expect.soft(answer.status, `${folder}${end}`).toBe(400);
      expect.soft(answer.text, `${folder}${end}`).toContain("This address cannot be read: a percent sign in it");
      expect.soft(answer.type, `${folder}${end}`).toContain(folder.startsWith("/api/") ? "application/problem+json" : "text/html");
    }
  }
});

/** An answer to an address that is put on the wire as it is. */
function rawGet(base: string, path: string): Promise<{ status: number; type: string; text: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text }));
    }).on("error", reject);
  });
}

freshTest("words that are markup are searched for and shown as words", async ({ page }) => {
  const words = `"><img src=x onerror=alert(1)></script><script>alert(1)</script>`;
  page.on("dialog", (dialog) => expect(dialog.message(), "no script of an address is run").toBe(""));
  await page.goto(`/studies?q=${encodeURIComponent(words)}`);
  await expect(page.locator(".filters").getByRole("searchbox")).toHaveValue(words);
  await expect(page.getByRole("status")).toContainText(words);
  await expect(page.locator("main img, main script")).toHaveCount(0);
});
