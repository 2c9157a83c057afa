/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  agentRules: false,
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
