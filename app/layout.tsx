import type { Metadata, Viewport } from "next";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/navigation.css";
import "./styles/home.css";
import "./styles/table.css";
import "./styles/filters.css";
import "./styles/list.css";
import "./styles/record.css";
import "./styles/since.css";
import "./styles/text.css";
import "./styles/figure.css";
import "./styles/figure-page.css";
import "./styles/search.css";
import "./styles/trials.css";
import "./styles/challenges.css";
import "./styles/evidence-map.css";
import "./styles/effects.css";
import "./styles/people.css";
import "./styles/causes.css";
import "./styles/api.css";
import "./styles/data.css";
import "./styles/stacked-rows.css";
import "./styles/compare.css";
import "./styles/my-list.css";
import "./styles/print.css";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";

export const metadata: Metadata = {
  metadataBase: new URL(siteAddress()),
  title: { default: "NOA evidence explorer", template: "%s · NOA evidence explorer" },
  description:
    "An evidence explorer for the literature on cell therapy of non-obstructive azoospermia: studies, trials, cell sources and mechanisms, each fact one click from its source.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // The frame stands even where there is no catalogue: the page inside it then says why.
  const release = await getCatalogue().then(
    (catalogue) => catalogue.release,
    () => null,
  );
  return (
    <html lang="en">
      <body>
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter release={release} />
      </body>
    </html>
  );
}
