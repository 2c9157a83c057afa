"use client";

import { pagesOf, placeOf, siteSections, startOf } from "@/lib/evidence/words/site-sections";
import { MyListLink } from "../my-list/my-list-link";
import { NavLink } from "./nav-link";
import { PageLinks } from "./page-links";
import { usePagePath } from "./use-page-path";

/**
 * The main navigation. On wide screens its sections stand in a line; on narrow ones it is a menu that a button opens, with the pages
 * of each section and the reader's own list. A popover needs no script.
 */
export function MainMenu() {
  const place = placeOf(usePagePath());
  return (
    <>
      <button type="button" className="menu-button" popoverTarget="main-menu">
        Menu
      </button>
      <nav id="main-menu" popover="auto" className="main-menu" aria-label="Main">
        <ul>
          {siteSections
            .filter((section) => section.place === "main")
            .map((section) => (
              <li key={section.id}>
                <NavLink href={startOf(section)} within={section.id === place?.section.id}>
                  {section.label}
                </NavLink>
                {pagesOf(section).length > 1 ? <PageLinks section={section} place={place} /> : null}
              </li>
            ))}
        </ul>
        <ul className="menu-foot">
          <li>
            <MyListLink />
          </li>
          {siteSections
            .filter((section) => section.place === "foot")
            .flatMap(pagesOf)
            .map(({ href, label }) => (
              <li key={href}>
                <NavLink href={href}>{label}</NavLink>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
