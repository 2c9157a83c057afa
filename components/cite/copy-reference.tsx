"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * A reference with a button that puts it on the clipboard. A page drawn when the site is built does not know where it will be published,
 * so its addresses begin with a slash; the browser, which knows, puts the host before them.
 */
export function CopyReference({ style, text }: { style: string; text: string }) {
  const site = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const whole = text.replace(/(^|\s)(\/[a-z-]+\/)/g, `$1${site}$2`);
  const [done, setDone] = useState<"" | "copied" | "failed">("");
  const copy = () =>
    navigator.clipboard.writeText(whole).then(
      () => setDone("copied"),
      () => setDone("failed"),
    );
  return (
    <div className="reference">
      <p>
        <span className="quiet">{style}: </span>
        {whole}
      </p>
      <button type="button" onClick={copy} className="needs-script">
        Copy {style}
      </button>
      <span role="status" className="quiet">
        {done === "copied" ? " Copied." : done === "failed" ? " The browser did not allow it; select the text instead." : ""}
      </span>
    </div>
  );
}
