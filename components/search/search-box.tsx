import { PaletteOpener } from "./palette-opener";

/** The search that stands on every page: a form that needs no script, and with script a palette that opens with "/" or Ctrl-K. */
export function SearchBox() {
  return (
    <search className="search-box">
      <form action="/search">
        <label htmlFor="site-search" className="visually-hidden">
          Search everything
        </label>
        <input id="site-search" type="search" name="q" placeholder="Search everything" autoComplete="off" maxLength={200} />
        <button type="submit">
          <span>Search</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M11.5 11.5 15 15M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2z" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </form>
      <PaletteOpener />
    </search>
  );
}
