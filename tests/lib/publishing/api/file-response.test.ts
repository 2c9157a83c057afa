import { expect, test } from "vitest";
import { fileResponse } from "@/lib/publishing/api/file-response.ts";

function counted(pieces: number) {
  const made = { count: 0, ended: false };
  async function* generate() {
    try {
      for (let at = 0; at < pieces; at++) {
        made.count++;
        yield at % 3 === 1 ? "" : `piece ${at}\n`;
      }
    } finally {
      made.ended = true;
    }
  }
  return { made, generate };
}

test("a file is written as it is read, not before", async () => {
  const { made, generate } = counted(1_000);
  const reader = (await fileResponse(generate(), "text/plain", "x.txt")).body?.getReader();
  for (let read = 0; read < 5; read++) await reader?.read();
  expect(made.count).toBeLessThan(20);
  await reader?.cancel();
  expect(made.ended, "a reader who leaves ends the writing").toBe(true);
});

test("it holds every piece once, empty ones left out", async () => {
  const { generate } = counted(100);
  const text = await (await fileResponse(generate(), "text/plain", "x.txt")).text();
  expect(text.trim().split("\n")).toEqual(Array.from({ length: 100 }, (_, at) => `piece ${at}`).filter((_, at) => at % 3 !== 1));
});

test("what fails before the first piece fails before the answer begins", async () => {
  // biome-ignore lint/correctness/useYield: it fails first.
  async function* broken(): AsyncGenerator<string> {
    throw new Error("no catalogue");
  }
  await expect(fileResponse(broken(), "text/plain", "x.txt")).rejects.toThrow("no catalogue");
});
