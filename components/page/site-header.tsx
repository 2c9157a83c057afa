import Link from "next/link";
import { NavLink } from "./nav-link";

const places = [
  ["/studies", "Studies"],
  ["/trials", "Trials"],
  ["/cell-sources", "Cell sources"],
  ["/mechanisms", "Mechanisms"],
  ["/claims", "Claims"],
  ["/references", "References"],
  ["/glossary", "Glossary"],
  ["/about", "About"],
] as const;

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
      <nav aria-label="Main">
        <ul>
          {places.map(([href, label]) => (
            <li key={href}>
              <NavLink href={href}>{label}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
