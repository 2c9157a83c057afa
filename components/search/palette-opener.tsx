"use client";

import { type ComponentType, useEffect, useState } from "react";

type Palette = ComponentType<{ close: () => void }>;

/** Waits for "/" or Ctrl-K (⌘K) and only then fetches the palette, so that a page costs its readers no script for it. */
export function PaletteOpener() {
  const [Open, setOpen] = useState<Palette | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const command = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!slash && !command) return;
      event.preventDefault();
      import("./search-palette").then(
        ({ SearchPalette }) => setOpen(() => SearchPalette),
        // Without the palette the search field of the page still is there.
        () => document.querySelector<HTMLInputElement>("#site-search")?.focus(),
      );
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return Open ? <Open close={() => setOpen(null)} /> : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
