declare namespace NodeJS {
  interface ProcessEnv {
    /** Where the site is published; written into the site by `next.config.js` when it is built. */
    readonly PUBLISHED_AT?: string;
  }
}
