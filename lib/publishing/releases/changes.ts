/** What tells why a record is other than before. */
export interface Why {
  /** Number of the finding of the second reading that tells it; absent where none does. */
  readonly finding?: number;
  /** The field that the finding is about, under its name in the release that was read. */
  readonly field?: string;
  /** What became of the finding. */
  readonly outcome?: string;
  readonly text: string;
}

/** A record by its kind and id. */
export interface NamedRecord {
  readonly kind: string;
  readonly id: string;
  /** Absent where nothing tells it. */
  readonly why?: readonly Why[];
}

/** A field that says something else than before. A side that is absent had, or has, no such field. */
export interface FieldChange {
  /** From the top of the record: `population.strain.value`, `outcomes.2.measure`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Numbers of the findings of the second reading that are about it; absent where none is. */
  readonly findings?: readonly number[];
}

/** What became of the records from one release to the next. */
export interface Changes {
  readonly release: string;
  /** Null: the first release, which there is nothing to compare with. */
  readonly previous: string | null;
  readonly added: readonly NamedRecord[];
  readonly removed: readonly NamedRecord[];
  readonly changed: readonly (NamedRecord & { readonly fields: readonly FieldChange[] })[];
}

/** Records by kind, as a release's `catalogue.json` has them. */
export type RecordsByKind = Readonly<Record<string, readonly unknown[]>>;

/** Compares two states of the records, record by record and field by field. Kinds and records in the order of the newer state. */
export function changesBetween(
  before: { readonly name: string; readonly records: RecordsByKind } | null,
  after: { readonly name: string; readonly records: RecordsByKind },
): Changes {
  const [then, now] = [byName(before?.records ?? {}), byName(after.records)];
  const all = before === null ? [] : [...now.entries()];
  return {
    release: after.name,
    previous: before?.name ?? null,
    added: all.filter(([name]) => !then.has(name)).map(([, { kind, id }]) => ({ kind, id })),
    removed: [...then.entries()].filter(([name]) => !now.has(name)).map(([, { kind, id }]) => ({ kind, id })),
    changed: all.flatMap(([name, { kind, id, record }]) => {
      const earlier = then.get(name);
      const fields = earlier ? differences(earlier.record, record, "") : [];
      return fields.length > 0 ? [{ kind, id, fields }] : [];
    }),
  };
}

function byName(records: RecordsByKind): Map<string, NamedRecord & { readonly record: unknown }> {
  return new Map(
    Object.entries(records).flatMap(([kind, list]) =>
      list.map((record) => {
        const { id, n } = record as { readonly id?: string; readonly n?: number };
        const known = String(id ?? n ?? kind);
        return [`${kind}/${known}`, { kind, id: known, record }] as const;
      }),
    ),
  );
}

/** Lists of the same length are compared place by place; of another length they are one change, because places have moved. */
function differences(before: unknown, after: unknown, path: string): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const lists = Array.isArray(before) && Array.isArray(after) && before.length === after.length;
  if (!lists && !(isObject(before) && isObject(after))) {
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  }
  const [then, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  // The same fields in another order say the same.
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((name) =>
    differences(then[name], now[name], path === "" ? name : `${path}.${name}`),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
