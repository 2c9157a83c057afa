"use client";

import { useState } from "react";
import { browserList } from "@/lib/publishing/my-list/browser-list";
import { countWords } from "@/lib/publishing/my-list/count-words";
import type { ListTrouble } from "@/lib/publishing/my-list/list-store";
import type { MyList } from "@/lib/publishing/my-list/my-list";
import { troubleWords } from "@/lib/publishing/my-list/trouble-words";
import { saveFile } from "./save-file";
import { WhatWasWrong } from "./what-was-wrong";

/** The stored text is no list, or not wholly: it can be saved, and only then replaced. */
export function UnreadableList({ trouble, readable }: { trouble: Extract<ListTrouble, { kind: "unreadable" }>; readable: MyList }) {
  const [saved, setSaved] = useState(false);
  const count = readable.entries.length;
  return (
    <div className="notice" role="alert">
      <p>{troubleWords(trouble)}</p>
      <WhatWasWrong problems={trouble.problems} />
      <p className="buttons">
        <button
          type="button"
          onClick={() => {
            saveFile("noa-list-unreadable.json", trouble.text);
            setSaved(true);
          }}
        >
          Save the text as a file
        </button>
        {saved ? (
          <button type="button" onClick={() => browserList.replaceUnreadable(readable)}>
            {count > 0 ? `Replace it by the ${countWords(count)} that could be read` : "Replace it by an empty list"}
          </button>
        ) : null}
      </p>
    </div>
  );
}
