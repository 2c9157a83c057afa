"use client";

import { usePathname } from "next/navigation";
import { troubleWords } from "@/lib/publishing/my-list/trouble-words";
import { useMyList } from "./use-my-list";

/** Says on any page why the list cannot be kept, as soon as that is known. The list's own page says it with what can be done. */
export function ListTrouble() {
  const mine = useMyList();
  const path = usePathname();
  if (!mine?.trouble || !mine.tried || path === "/my-list") return null;
  return (
    <p className="notice list-trouble" role="alert">
      {troubleWords(mine.trouble)} <a href="/my-list">My list</a>
    </p>
  );
}
