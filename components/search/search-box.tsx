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
        <button type="submit">Search</button>
      </form>
      <PaletteOpener />
    </search>
  );
}
