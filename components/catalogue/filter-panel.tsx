"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { FilterFacet, type PanelFacet } from "./filter-facet";

/**
 * The filters of a list: a plain form that any browser can send. With script each change is sent at once; the server answers
 * with rows and counts, and the address is the state, so that Back undoes a choice.
 */
export function FilterPanel({
  path,
  facets,
  q,
  sort,
  noun,
}: {
  path: string;
  facets: readonly PanelFacet[];
  q: string;
  sort: string | null;
  noun: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();
  const [typed, setTyped] = useState(q);
  const router = useRouter();
  useEffect(() => setTyped(q), [q]);

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    const search = searchOf(new FormData(form.current));
    startTransition(() => router.push(search ? `${path}?${search}` : path, { scroll: false }));
  };
  const groups = [...new Set(facets.map((facet) => facet.group))];

  return (
    <form ref={form} method="get" action={path} onSubmit={send} aria-busy={pending} className="filter-form">
      <div className="filter-search">
        <label htmlFor="q">Text in the {noun}</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            value={typed}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit">Search</button>
        </div>
      </div>
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
      <p className="filter-rule">
        Choices within a filter are joined by “or”, filters by “and”. A number is how many {noun} choosing it would show.
      </p>
      {groups.map((group) =>
        group === null ? (
          facets.filter((facet) => facet.group === null).map((facet) => <FilterFacet key={facet.id} facet={facet} onChange={send} />)
        ) : (
          <details key={group} className="filter-group" open={facets.some((facet) => facet.group === group && facet.chosen)}>
            <summary>{group}</summary>
            {facets
              .filter((facet) => facet.group === group)
              .map((facet) => (
                <FilterFacet key={facet.id} facet={facet} onChange={send} />
              ))}
          </details>
        ),
      )}
      <button type="submit" className="apply">
        Show the {noun}
      </button>
    </form>
  );
}

/** The form's fields as an address: several choices of a filter joined by commas, empty fields left out. */
function searchOf(data: FormData): string {
  const fields = new Map<string, string[]>();
  for (const [name, value] of data) {
    if (typeof value === "string" && value.trim() !== "") fields.set(name, [...(fields.get(name) ?? []), value.trim()]);
  }
  return [...fields].map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(",")}`).join("&");
}
