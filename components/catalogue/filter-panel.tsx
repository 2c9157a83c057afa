"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useEffectEvent, useMemo, useRef, useState, useTransition } from "react";
import { type Packed, unpack } from "@/lib/evidence/words/packed";
import { FilterFacet, type PanelFacet } from "./filter-facet";

/**
 * The filters of a list: a plain form that any browser can send. With script each change is sent at once; the server answers
 * with rows and counts, and the address is the state, so that Back undoes a choice.
 */
export function FilterPanel({
  path,
  facets: packed,
  q,
  sort,
  keep = {},
  noun,
  confirm,
}: {
  path: string;
  facets: Packed<readonly PanelFacet[]>;
  q: string;
  sort: string | null;
  /** Parameters of the page that are no filters and stay as they are. */
  keep?: Readonly<Record<string, string>>;
  noun: string;
  /** Where the panel covers the list: what the list behind it shows now, as the words of the button that leads there, and the panel's id. */
  confirm?: { readonly words: string; readonly panel: string };
}) {
  const facets = useMemo(() => unpack(packed), [packed]);
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  // What the reader has done since the last answer. A new address (a chip taken away, Back) starts afresh.
  const answered = { q, ticked: tickedIn(facets) };
  const [seen, setSeen] = useState(keyOf(answered));
  const [current, setCurrent] = useState(answered);
  if (seen !== keyOf(answered)) {
    setSeen(keyOf(answered));
    setCurrent(answered);
  }

  const go = (ticked: ReadonlySet<string>) => {
    if (!form.current) return;
    const search = searchOf(new FormData(form.current), facets, ticked, keep);
    startTransition(() => router.push(search ? `${path}?${search}` : path, { scroll: false }));
  };
  // A box may have been ticked, or a word typed, before the script was there: what the form holds then is what the reader wants.
  const takeOver = useEffectEvent(() => {
    if (!form.current) return;
    const held = heldIn(form.current);
    if (keyOf(held) === keyOf(current)) return;
    setCurrent(held);
    if (keyOf({ ...held, q }) !== keyOf(current)) go(held.ticked);
  });
  useEffect(() => takeOver(), []);

  const tick = (facet: string, option: string, on: boolean) => {
    const ticked = new Set(current.ticked);
    if (on) ticked.add(`${facet} ${option}`);
    else ticked.delete(`${facet} ${option}`);
    setCurrent({ ...current, ticked });
    go(ticked);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(current.ticked);
  };
  const draw = (facet: PanelFacet) => (
    <FilterFacet key={facet.id} facet={facet} ticked={current.ticked} onTick={tick} onLeave={() => go(current.ticked)} />
  );
  const groups = [...new Set(facets.flatMap((facet) => (facet.group === null ? [] : [facet.group])))];

  return (
    <form ref={form} method="get" action={path} onSubmit={submit} aria-busy={pending} className="filter-form">
      <div className="filter-fields">
        <div className="filter-search">
          <label htmlFor="q">Text in the {noun}</label>
          <div>
            <input
              id="q"
              name="q"
              type="search"
              value={current.q}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setCurrent({ ...current, q: event.target.value })}
            />
            <button type="submit">Search</button>
          </div>
        </div>
        {sort ? <input type="hidden" name="sort" value={sort} /> : null}
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="filter-rule">
          Choices within a filter are joined by “or”, filters by “and”. A number is how many {noun} choosing it would show.
        </p>
        {facets.filter((facet) => facet.group === null).map(draw)}
        {groups.map((group) => (
          <details key={group} className="filter-group" open={facets.some((facet) => facet.group === group && facet.chosen)}>
            <summary>{group}</summary>
            {facets.filter((facet) => facet.group === group).map(draw)}
          </details>
        ))}
        <button type="submit" className="apply">
          Show the {noun}
        </button>
      </div>
      {confirm ? (
        <div className="confirm">
          <button type="button" popoverTarget={confirm.panel} popoverTargetAction="hide">
            {pending ? `Counting the ${noun} …` : confirm.words}
          </button>
        </div>
      ) : null}
    </form>
  );
}

/** The boxes that the address ticks, as "facet option". */
function tickedIn(facets: readonly PanelFacet[]): ReadonlySet<string> {
  return new Set(facets.flatMap((facet) => facet.options.filter((option) => option.selected).map((option) => `${facet.id} ${option.id}`)));
}

/** What the form holds, whoever put it there. */
function heldIn(form: HTMLFormElement): { q: string; ticked: ReadonlySet<string> } {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter((box) => box.checked);
  return { q: (form.elements.namedItem("q") as HTMLInputElement).value, ticked: new Set(boxes.map((box) => `${box.name} ${box.value}`)) };
}

function keyOf({ q, ticked }: { q: string; ticked: ReadonlySet<string> }): string {
  return `${q}\n${[...ticked].join("\n")}`;
}

/** The form as an address: several choices of a facet joined by commas, what is empty left out. */
function searchOf(
  data: FormData,
  facets: readonly PanelFacet[],
  ticked: ReadonlySet<string>,
  keep: Readonly<Record<string, string>>,
): string {
  const parts: string[] = [];
  const put = (name: string, value: string) => {
    if (value !== "") parts.push(`${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`);
  };
  put("q", String(data.get("q") ?? "").trim());
  for (const facet of facets) {
    if (facet.range) {
      const [from, to] = ["from", "to"].map((end) => String(data.get(`${facet.id}-${end}`) ?? "").trim());
      put(facet.id, from === to ? (from as string) : `${from}..${to}`);
      continue;
    }
    const ids = facet.options.filter((option) => ticked.has(`${facet.id} ${option.id}`)).map((option) => option.id);
    if (ids.join() !== (facet.standing ?? []).join()) put(facet.id, ids.join(",") || "any");
  }
  put("sort", String(data.get("sort") ?? ""));
  for (const [name, value] of Object.entries(keep)) put(name, value);
  return parts.join("&");
}
