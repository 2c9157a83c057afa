"use client";

import { useState } from "react";
import { countWords } from "@/lib/publishing/my-list/count-words";
import type { MyList } from "@/lib/publishing/my-list/my-list";
import { type ReadList, readMyList } from "@/lib/publishing/my-list/read-my-list";
import { writeMyList } from "@/lib/publishing/my-list/write-my-list";
import { OfferList } from "./offer-list";
import { saveFile } from "./save-file";
import { WhatWasWrong } from "./what-was-wrong";

/** The greatest file that is read: several times a full list with a full note at each record. */
const bytesMax = 5_000_000;

/** The list with its notes as a file that this browser writes and reads itself. */
export function ListFile({ list }: { list: MyList }) {
  const [opened, setOpened] = useState<(ReadList & { readonly name: string }) | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read: ReadList =
      file.size > bytesMax
        ? { value: { title: "", entries: [] }, problems: ["The file is larger than five megabytes, which no list is."] }
        : await file
            .text()
            .then(readMyList, () => ({ value: { title: "", entries: [] }, problems: ["The browser could not read the file."] }));
    setOpened({ ...read, name: file.name });
  };
  return (
    <section aria-labelledby="file" className="list-tool">
      <h2 id="file">Save and open</h2>
      <p>A file holds the list with its order, title and notes. It is written and read by this browser alone.</p>
      <p className="buttons">
        {list.entries.length > 0 ? (
          <button type="button" onClick={() => saveFile(`noa-list-${new Date().toISOString().slice(0, 10)}.json`, writeMyList(list))}>
            Save the list as a file
          </button>
        ) : null}
        <label>
          Open a list from a file{" "}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              open(event.target.files?.[0]);
              // The same file, mended, can be chosen again.
              event.target.value = "";
            }}
          />
        </label>
      </p>
      {opened ? (
        <div>
          <p role="status">
            {opened.value.entries.length > 0
              ? `${opened.name}: ${countWords(opened.value.entries.length)}${opened.value.title ? ` of the list “${opened.value.title}”` : ""}.`
              : `${opened.name}: no record could be read.`}
          </p>
          <WhatWasWrong problems={opened.problems} />
          <OfferList offered={opened.value} />
        </div>
      ) : null}
    </section>
  );
}
