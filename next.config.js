/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  agentRules: false,
  // Types are a part of `npm run check` and `npm test` of their own; a build that repeats them would only start the site later.
  typescript: { ignoreBuildErrors: true },
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
