import { readdirSync, readFileSync } from "node:fs";

/** A study can also be asked for by its number in the review's reference list, `/studies/29`. */
const studiesByReference = readdirSync("data/studies").map((name) => {
  const { id, reference } = JSON.parse(readFileSync(`data/studies/${name}`, "utf8"));
  return { source: `/studies/${reference}`, destination: `/studies/${id}`, permanent: true };
});

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  agentRules: false,
  // Types are a part of `npm run check` and `npm test` of their own; a build that repeats them would only start the site later.
  typescript: { ignoreBuildErrors: true },
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
