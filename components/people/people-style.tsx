import { pageMapPalette } from "../../lib/pictures/evidence-map/map-css.ts";
import { peopleCss } from "../../lib/pictures/people/people-css.ts";

const css = peopleCss(pageMapPalette);

/** The look of shares on a page. */
export function PeopleStyle() {
  return (
    <style href="people" precedence="default">
      {css}
    </style>
  );
}
