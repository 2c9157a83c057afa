import Link from "next/link";
import { ListTrouble } from "../my-list/list-trouble";
import { MyListLink } from "../my-list/my-list-link";
import { SearchBox } from "../search/search-box";
import { NavLink } from "./nav-link";
import { sitePlaces } from "./site-places";

/** The head of every page: where one is, and where one can go. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="site-name">
        <Link href="/">
          NOA <span>evidence explorer</span>
        </Link>
        <p>Cell therapy of non-obstructive azoospermia</p>
      </div>
      <SearchBox />
      <nav aria-label="Main">
        <ul>
          {sitePlaces.map(([href, label]) => (
            <li key={href}>
              <NavLink href={href}>{label}</NavLink>
            </li>
          ))}
          <li className="my-list-place">
            <MyListLink />
          </li>
        </ul>
      </nav>
      <ListTrouble />
    </header>
  );
}
