/** The part of Frictionless Data's own reader and validator that is used here; the package brings no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly valid: boolean;
    read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export const Package: { load(descriptor: unknown, options: { readonly basePath: string }): Promise<LoadedPackage> };
}
