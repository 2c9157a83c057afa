import { defineConfig } from "prisma/config";

// `prisma generate`, `validate` and `format` only check that a schema-engine binary *exists* before they go on without it;
// Node itself satisfies the check, so nothing has to be downloaded. `prisma migrate …` is left alone: it needs a real engine.
if (["generate", "validate", "format"].some((command) => process.argv.includes(command))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: "../prisma/schema.prisma",
  migrations: { path: "../prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./prisma/catalogue.db" },
});
