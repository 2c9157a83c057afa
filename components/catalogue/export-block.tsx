import { exportOffers } from "@/lib/publishing/exports/export-offers";

/** Every form in which the records shown leave the site. Says how many they are, and works without script. */
export function ExportBlock({
  name,
  search,
  matched,
  noun,
}: {
  name: string;
  /** What the list's address has behind its question mark, without a page. */
  search: string;
  matched: number;
  noun: { readonly one: string; readonly many: string };
}) {
  return (
    <details className="export">
      <summary>Export {matched === 1 ? `this 1 ${noun.one}` : `these ${matched} ${noun.many}`}</summary>
      <ul>
        {exportOffers.map(({ ending, label, holds }) => (
          <li key={ending}>
            <a href={`/${name}.${ending}${search ? `?${search}` : ""}`} download>
              {label}
            </a>
            <span className="quiet">: {holds}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
