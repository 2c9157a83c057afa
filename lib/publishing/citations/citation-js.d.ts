/** The part of Citation.js that is used here; the packages bring no types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly config: { get(plugin: "@bibtex"): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } } } & {
      get(plugin: "@csl"): { styles: { get(name: string): string; add(name: string, xml: string): void } };
    };
    readonly output: {
      format(name: "bibtex", items: readonly unknown[], options: object): string;
      format(name: "ris", items: readonly unknown[], options: { format: "object" }): Record<string, string | string[]>[];
      format(
        name: "bibliography",
        items: readonly unknown[],
        options: { template: string; lang: string; nosort: true; format: "text"; asEntryArray: true },
      ): [id: string, text: string][];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
