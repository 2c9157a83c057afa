/** The part of jsonld.js that is used here; the package brings no types. */
declare module "jsonld" {
  interface Expanding {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<{ contextUrl?: null; document: unknown; documentUrl: string }>;
    readonly safe: true;
  }
  const jsonld: { expand(document: unknown, options: Expanding): Promise<readonly Record<string, unknown>[]> };
  export default jsonld;
}
