"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

import { searchAddress } from "@/lib/catalogue/search/read-search";
import type { SearchAnswer } from "@/lib/catalogue/search/search-answer";
import { searchKindLabels } from "@/lib/catalogue/search/search-kinds";
import { Marked } from "./marked";

const pauseMilliseconds = 120;

/**
 * The search as a dialog: a combobox with a list of hits by kind (ARIA Authoring Practices, “editable combobox with list
 * autocomplete”). The arrow keys choose, Enter goes there, Escape closes; focus goes back to where it was.
 */
export function SearchPalette({ close }: { close: () => void }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [q, setQ] = useState("");
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (q.trim() === "") {
      setAnswer(null);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/v1${searchAddress({ q, kind: null, page: 1 })}`, { signal: stop.signal });
        if (!response.ok) throw new Error(String(response.status));
        setAnswer((await response.json()) as SearchAnswer);
        setFailed(false);
        setActive(0);
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q]);

  const hits = [...(answer?.pages ?? []), ...(answer?.groups.flatMap((group) => group.hits) ?? [])];
  const all = searchAddress({ q: q.trim(), kind: null, page: 1 });
  const targets = [...hits.map((hit) => hit.href), ...(q.trim() ? [all] : [])];
  const go = (href: string) => {
    close();
    router.push(href);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (targets.length > 0) setActive((active + (event.key === "ArrowDown" ? 1 : targets.length - 1)) % targets.length);
    } else if (event.key === "Enter" && targets.length > 0) {
      event.preventDefault();
      go(targets[active] ?? all);
    }
  };
  useEffect(() => {
    document.querySelector(`#palette-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  let place = -1;
  return (
    <dialog ref={dialog} className="palette" aria-label="Search everything" onClose={close}>
      <input
        type="search"
        role="combobox"
        aria-expanded={targets.length > 0}
        aria-controls="palette-hits"
        aria-activedescendant={targets.length > 0 ? `palette-${active}` : undefined}
        aria-autocomplete="list"
        aria-label="Search everything"
        placeholder="A cell source, author, DOI, trial number …"
        autoComplete="off"
        maxLength={200}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {failed ? "The search could not be reached." : answer ? `${answer.matched} found` : ""}
      </p>
      {failed ? <p className="notice">The search could not be reached; the search page still works without it.</p> : null}
      <div id="palette-hits" role="listbox" aria-label="Hits">
        {answer?.pages.map((page) => {
          place++;
          return (
            <Option key={page.href} place={place} active={active} href={page.href} go={go}>
              <span className="hit-title">{page.title}</span>
              <span className="cell-note clamp">{page.note}</span>
            </Option>
          );
        })}
        {answer?.groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own.
          <div key={group.kind} role="group" aria-labelledby={`palette-${group.kind}`}>
            <p id={`palette-${group.kind}`} className="palette-kind">
              {searchKindLabels[group.kind]} <span className="quiet">{group.matched}</span>
            </p>
            {group.hits.map((hit) => {
              place++;
              return (
                <Option key={hit.href} place={place} active={active} href={hit.href} go={go}>
                  <span className="hit-title">
                    <Marked text={hit.title} phrases={answer.phrases} />
                  </span>
                  <span className="cell-note clamp">
                    <Marked text={hit.note} phrases={answer.phrases} />
                  </span>
                </Option>
              );
            })}
          </div>
        ))}
        {q.trim() ? (
          <Option place={targets.length - 1} active={active} href={all} go={go}>
            {answer && answer.matched === 0 ? `Nothing found for “${q.trim()}”; how to search` : `All hits for “${q.trim()}”`}
          </Option>
        ) : null}
      </div>
      <p className="cell-note palette-help">↑ ↓ choose · Enter opens · Esc closes</p>
    </dialog>
  );
}

function Option({
  place,
  active,
  href,
  go,
  children,
}: {
  place: number;
  active: number;
  href: string;
  go: (href: string) => void;
  children: React.ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which holds the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
    <div id={`palette-${place}`} role="option" aria-selected={place === active} className="palette-hit" onClick={() => go(href)}>
      {children}
    </div>
  );
}
