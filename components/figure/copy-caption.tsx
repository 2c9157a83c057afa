"use client";

import { useState } from "react";

/** Puts a text on the clipboard, a figure's caption unless told otherwise. Without script the text stands on the page, and a caption in the file. */
export function CopyCaption({
  text,
  label = "Copy caption with references",
  failed = "The browser did not allow it; the caption is in the SVG file too.",
}: {
  text: string;
  label?: string;
  failed?: string;
}) {
  const [done, setDone] = useState<"" | "copied" | "failed">("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone("copied"),
      () => setDone("failed"),
    );
  return (
    <>
      <button type="button" onClick={copy} className="needs-script">
        {label}
      </button>
      <span role="status" className="quiet">
        {done === "copied" ? " Copied." : done === "failed" ? ` ${failed}` : ""}
      </span>
    </>
  );
}
