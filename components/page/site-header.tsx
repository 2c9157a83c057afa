import Link from "next/link";
import { ListTrouble } from "../my-list/list-trouble";
import { MyListLink } from "../my-list/my-list-link";
import { SearchBox } from "../search/search-box";
import { MainMenu } from "./main-menu";
import { SectionLine } from "./section-line";

/** The head of every page: where one is, and where one can go. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="site-bar">
        <Link href="/" className="site-name">
          NOA <span>evidence explorer</span>
        </Link>
        <MainMenu />
        <SearchBox />
        <div className="my-list-place">
          <MyListLink />
        </div>
      </div>
      <SectionLine />
      <ListTrouble />
    </header>
  );
}
