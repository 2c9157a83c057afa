-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Release" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "format" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "evidenceReadUntil" TEXT NOT NULL,
    "dataHash" TEXT NOT NULL,
    "review" JSONB NOT NULL,
    "secondReading" JSONB NOT NULL
);
INSERT INTO "new_Release" ("dataHash", "date", "evidenceReadUntil", "format", "id", "name", "review") SELECT "dataHash", "date", "evidenceReadUntil", "format", "id", "name", "review" FROM "Release";
DROP TABLE "Release";
ALTER TABLE "new_Release" RENAME TO "Release";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
