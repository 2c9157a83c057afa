import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { databaseFile } from "@/lib/catalogue/asking/database-file.ts";
import { databaseFormat, textEnd, textOffset } from "@/lib/catalogue/asking/database-format.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the place of the compiled catalogue", () => {
  test.each([undefined, ""])("is prisma/catalogue.db where DATABASE_URL is %j", (url) => {
    vi.stubEnv("DATABASE_URL", url);
    expect(databaseFile()).toBe(path.resolve("prisma", "catalogue.db"));
  });

  test.each([
    ["file:./prisma/other.db", path.resolve("prisma", "other.db")],
    ["file:other.db", path.resolve("other.db")],
    ["file:/var/lib/noa/catalogue.db", path.resolve("/var/lib/noa/catalogue.db")],
    ["file:///var/lib/noa/catalogue.db", path.resolve("/var/lib/noa/catalogue.db")],
  ])("is what DATABASE_URL names: %s", (url, file) => {
    vi.stubEnv("DATABASE_URL", url);
    expect(databaseFile()).toBe(file);
  });

  test.each(["postgres://user:secret@host/db", "libsql://somewhere", "catalogue.db", "http://host/catalogue.db"])(
    "is not %s, and the message says what would be right",
    (url) => {
      vi.stubEnv("DATABASE_URL", url);
      expect(() => databaseFile()).toThrow(/DATABASE_URL is “.*”; it has to name a file, for example file:/);
    },
  );
});

describe("the layout of the compiled catalogue", () => {
  test("gives every collection room of its own in the text index, beginning with a row number SQLite accepts", () => {
    const rooms = collectionNames.map((name) => [textOffset(name), textEnd(name)] as const).sort(([a], [b]) => a - b);
    for (const [place, [from, to]] of rooms.entries()) {
      expect(from).toBeGreaterThan(0);
      expect(to - from).toBeGreaterThan(1_000_000);
      expect(to).toBeLessThan(rooms[place + 1]?.[0] ?? 2 ** 53);
    }
    expect(Number.isInteger(databaseFormat)).toBe(true);
  });
});
