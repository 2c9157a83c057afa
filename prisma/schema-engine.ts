import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Prisma's own schema engine in the WebAssembly build that Prisma publishes on npm, over a driver adapter. It writes and
 * reads migrations in Prisma's own format and needs no download of an engine.
 */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory) {
  await loadWasm();
  const factory = bindMigrationAwareSqlAdapterFactory(withWholeScripts(adapter));
  const schema = readSchema();
  return glue.SchemaEngine.new({ datamodels: schema.files.map((file) => [file.path, file.content]) }, () => undefined, factory);
}

const here = path.dirname(fileURLToPath(import.meta.url));
export const migrationsFolder = path.join(here, "migrations");

/** Tables that Prisma's schema language cannot describe: the full-text index and its shadow tables. */
export const filters = {
  externalTables: ["RecordText", "RecordText_data", "RecordText_idx", "RecordText_content", "RecordText_docsize", "RecordText_config"],
  externalEnums: [],
};

export function readSchema() {
  const file = path.join(here, "schema.prisma");
  return { files: [{ path: file, content: readFileSync(file, "utf8") }] };
}

/** The migrations folder as the engine wants it. */
export function readMigrations() {
  const lock = path.join(migrationsFolder, "migration_lock.toml");
  const names = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

let loading: Promise<void> | undefined;
async function loadWasm(): Promise<void> {
  loading ??= (async () => {
    const folder = path.dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")));
    const module = await WebAssembly.compile(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
    const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports["__wbindgen_start"] as () => void)();
  })();
  return loading;
}

/**
 * The engine replays a whole migration file in its shadow database with `executeRaw`, of which SQLite drivers run only the
 * first statement; a correct database would then be reported as drifted. Whole scripts go through `executeScript` instead.
 */
function withWholeScripts(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => factory.connect(),
    connectToShadowDb: async () => {
      const shadow = await factory.connectToShadowDb();
      const executeRaw = shadow.executeRaw.bind(shadow);
      shadow.executeRaw = async (query) => {
        if (query.args.length > 0) return executeRaw(query);
        await shadow.executeScript(query.sql);
        return 0;
      };
      return shadow;
    },
  };
}
