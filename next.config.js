import { readdirSync, readFileSync } from "node:fs";
import { endings } from "./lib/publishing/exports/endings.mjs";

/** A study can also be asked for by its number in the review's reference list, `/studies/29`. */
const studiesByReference = readdirSync("data/studies").flatMap((name) => {
  const { id, reference } = JSON.parse(readFileSync(`data/studies/${name}`, "utf8"));
  return reference === null ? [] : [{ source: `/studies/${reference}`, destination: `/studies/${id}`, permanent: true }];
});

/** A list or a record as a file has the page's own address with an ending: `/studies.csv?source=at-msc`, `/studies/guo-2021.ris`. */
const ending = `:ending(${endings.join("|").replaceAll(".", "\\.")})`;
const files = [
  { source: `/:kind([a-z-]+).${ending}`, destination: "/exports/:kind/:ending" },
  { source: `/:kind([a-z-]+)/:id([A-Za-z0-9-]+).${ending}`, destination: "/exports/:kind/:ending/:id" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  agentRules: false,
  // Types are a part of `npm run check` and `npm test` of their own; a build that repeats them would only start the site later.
  typescript: { ignoreBuildErrors: true },
  // Citation.js keeps its plugins in one registry and reads its styles from files: it is loaded as it is installed.
  serverExternalPackages: [
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
    "citeproc",
  ],
  // Read by `siteAddress` and fixed here, so that pages drawn now and pages drawn later name one and the same host.
  env: { PUBLISHED_AT: process.env.SITE_ADDRESS?.replace(/\/+$/, "") || "http://localhost:3000" },
  // What the head says stands in the head for everyone. Otherwise it is sent after the body to all but a list of known crawlers, and
  // reference managers read the head. Title and body ask the same and wait for the same answer, so nobody waits longer.
  htmlLimitedBots: /.*/,
  rewrites: async () => files,
  redirects: async () => studiesByReference,
  // Icons, fonts and pages are all local; nothing is fetched when building or serving.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
      ],
    },
  ],
};

export default nextConfig;
