"use client";

import { useEffect, useRef, useState } from "react";
import type { CompareKind } from "@/lib/catalogue/compare/compare-kind";
import { nothingPicked, type Picked, pickState } from "@/lib/catalogue/compare/pick";

/**
 * The button of a form in which records are ticked, with what is picked in words. The boxes stand anywhere and name the form.
 * Before, and without, any script it is a plain button. With script it remembers what was ticked while the list narrows around
 * it: what is out of sight is sent along.
 */
export function PickBar({ kind }: { kind: CompareKind }) {
  const button = useRef<HTMLButtonElement>(null);
  const [picked, setPicked] = useState<readonly Picked[] | null>(null);

  useEffect(() => {
    const form = button.current?.form;
    // What the browser has kept ticked, as after going back.
    setPicked(
      boxesOf(form)
        .filter((box) => box.checked)
        .map(pickedBy),
    );
    const note = (event: Event) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || box.form !== form) return;
      setPicked((before) => [...(before ?? []).filter(({ id }) => id !== box.value), ...(box.checked ? [pickedBy(box)] : [])]);
    };
    document.addEventListener("change", note);
    return () => document.removeEventListener("change", note);
  }, []);

  // Rows that came back into the list are ticked again.
  useEffect(() => {
    if (picked === null) return;
    for (const box of boxesOf(button.current?.form)) box.checked = picked.some(({ id }) => id === box.value);
  });

  const state = picked === null ? { ready: true, words: nothingPicked } : pickState(picked);
  return (
    <>
      <button ref={button} type="submit" disabled={!state.ready}>
        Compare{picked && picked.length > 0 ? ` (${picked.length})` : ""}
      </button>
      <span className="quiet" aria-live="polite">
        {state.words}
      </span>
      {picked && picked.length > 0 ? (
        <button type="button" onClick={() => setPicked([])}>
          Clear
        </button>
      ) : null}
      {picked?.map(({ id }) => (
        <input key={id} type="hidden" name={kind} value={id} />
      ))}
    </>
  );
}

/** The boxes of a form, wherever they stand. */
function boxesOf(form: HTMLFormElement | null | undefined): HTMLInputElement[] {
  return [...(form?.elements ?? [])].filter(
    (element) => element instanceof HTMLInputElement && element.type === "checkbox",
  ) as HTMLInputElement[];
}

function pickedBy(box: HTMLInputElement): Picked {
  return { id: box.value, name: box.dataset["name"] ?? box.value };
}
