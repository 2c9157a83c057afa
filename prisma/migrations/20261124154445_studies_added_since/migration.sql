-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Study" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "corpus" TEXT NOT NULL,
    "referenceNumber" INTEGER,
    "title" TEXT,
    "firstAuthor" TEXT,
    "year" INTEGER,
    "doi" TEXT,
    "hostSpecies" TEXT NOT NULL,
    "donorSpecies" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "relationPrinted" TEXT,
    "design" TEXT NOT NULL,
    "differentiation" TEXT NOT NULL,
    "readingLevel" TEXT NOT NULL,
    "inTable1" BOOLEAN NOT NULL,
    "item" JSONB NOT NULL,
    CONSTRAINT "Study_referenceNumber_fkey" FOREIGN KEY ("referenceNumber") REFERENCES "Reference" ("n") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Study" ("design", "differentiation", "doi", "donorSpecies", "firstAuthor", "hostSpecies", "id", "inTable1", "item", "ordinal", "readingLevel", "referenceNumber", "relation", "relationPrinted", "title", "year") SELECT "design", "differentiation", "doi", "donorSpecies", "firstAuthor", "hostSpecies", "id", "inTable1", "item", "ordinal", "readingLevel", "referenceNumber", "relation", "relationPrinted", "title", "year" FROM "Study";
DROP TABLE "Study";
ALTER TABLE "new_Study" RENAME TO "Study";
CREATE UNIQUE INDEX "Study_id_key" ON "Study"("id");
CREATE INDEX "Study_year_idx" ON "Study"("year");
CREATE INDEX "Study_hostSpecies_idx" ON "Study"("hostSpecies");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
