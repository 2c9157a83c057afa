import type { SitePlace, SiteSection } from "@/lib/evidence/words/site-sections";
import { NavLink } from "./nav-link";

/** The pages of a section as a list, a heading before each further group. */
export function PageLinks({ section, place }: { section: SiteSection; place: SitePlace | null }) {
  return (
    <ul className="page-links">
      {section.groups.map(({ heading, pages }) =>
        pages.map(({ href, label }, at) => (
          <li key={href}>
            {heading && at === 0 ? <span className="page-group">{heading}:</span> : null}
            <NavLink href={href} within={href === place?.page.href}>
              {label}
            </NavLink>
          </li>
        )),
      )}
    </ul>
  );
}
