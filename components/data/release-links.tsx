import { sizeWords } from "@/lib/evidence/words/size-words";
import type { Manifest } from "@/lib/publishing/releases/manifest";

/** The files that most readers want of a release, with their sizes, as a sentence of links. */
const wanted = [
  ["catalogue.json", "JSON"],
  ["catalogue.sqlite", "SQLite"],
  ["datapackage.json", "Data Package"],
  ["croissant.json", "Croissant"],
  ["CITATION.cff", "CITATION.cff"],
] as const;

export function ReleaseLinks({ release }: { release: Manifest }) {
  const links = wanted.flatMap(([path, label]) => {
    const file = release.files.find((one) => one.path === path);
    return file ? [{ path, label, size: sizeWords(file.bytes) }] : [];
  });
  return (
    <ul className="release-links">
      <li>
        <a href={`/data/${release.name}/all.tar`} download>
          Everything
        </a>{" "}
        <span className="quiet">tar, {sizeWords(release.files.reduce((sum, file) => sum + file.bytes, 0))}</span>
      </li>
      {links.map(({ path, label, size }) => (
        <li key={path}>
          <a href={`/data/${release.name}/${path}`} download>
            {label}
          </a>{" "}
          <span className="quiet">{size}</span>
        </li>
      ))}
    </ul>
  );
}
