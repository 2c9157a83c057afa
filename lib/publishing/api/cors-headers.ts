/** Headers of every answer of the API, good or bad: anyone may read it from any page, with what the answer's headers say. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Allow, Retry-After, Deprecation, Sunset",
} as const;
