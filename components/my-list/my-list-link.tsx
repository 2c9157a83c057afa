"use client";

import { NavLink } from "../page/nav-link";
import { useMyList } from "./use-my-list";

/** The way to the reader's own list. Its number is known to this browser only, and stands in a space kept for it. */
export function MyListLink() {
  const mine = useMyList();
  const count = mine?.list.entries.length ?? 0;
  return <NavLink href="/my-list">My list{count > 0 ? ` (${count})` : ""}</NavLink>;
}
