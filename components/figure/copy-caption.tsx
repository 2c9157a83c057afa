"use client";

import { useState } from "react";

/** Puts a figure's caption with its references on the clipboard. Without script the caption stands on the page and in the file. */
export function CopyCaption({ text }: { text: string }) {
  const [done, setDone] = useState<"" | "copied" | "failed">("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone("copied"),
      () => setDone("failed"),
    );
  return (
    <>
      <button type="button" onClick={copy} className="needs-script">
        Copy caption with references
      </button>
      <span role="status" className="quiet">
        {done === "copied" ? " Copied." : done === "failed" ? " The browser did not allow it; the caption is in the SVG file too." : ""}
      </span>
    </>
  );
}
