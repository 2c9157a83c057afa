-- CreateTable
CREATE TABLE "Release" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "format" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "evidenceReadUntil" TEXT NOT NULL,
    "dataHash" TEXT NOT NULL,
    "review" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "record" JSONB NOT NULL,

    PRIMARY KEY ("kind", "id")
);

-- CreateTable
CREATE TABLE "Link" (
    "fromKind" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "toKind" TEXT NOT NULL,
    "toId" TEXT NOT NULL,

    PRIMARY KEY ("fromKind", "fromId", "role", "toKind", "toId")
);

-- CreateTable
CREATE TABLE "Study" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "referenceNumber" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "firstAuthor" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
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
    CONSTRAINT "Study_referenceNumber_fkey" FOREIGN KEY ("referenceNumber") REFERENCES "Reference" ("n") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Trial" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "registry" TEXT NOT NULL,
    "title" TEXT,
    "status" TEXT NOT NULL,
    "statusSnapshotDate" TEXT,
    "statusPrinted" TEXT,
    "country" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "inReview" BOOLEAN NOT NULL,
    "item" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CellSource" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "item" JSONB NOT NULL,
    CONSTRAINT "CellSource_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "CellSource" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mechanism" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "item" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Reference" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "authors" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "doi" TEXT,
    "duplicateOf" INTEGER,
    "item" JSONB NOT NULL,
    CONSTRAINT "Reference_duplicateOf_fkey" FOREIGN KEY ("duplicateOf") REFERENCES "Reference" ("n") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "item" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "FacetTerm" (
    "collection" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT,
    "parent" TEXT,
    "records" BLOB NOT NULL,

    PRIMARY KEY ("collection", "facet", "id")
);

-- CreateTable
CREATE TABLE "FacetValue" (
    "collection" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("collection", "facet", "term", "ordinal")
);

-- CreateTable
CREATE TABLE "SortOrder" (
    "collection" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinals" BLOB NOT NULL,

    PRIMARY KEY ("collection", "id")
);

-- CreateIndex
CREATE INDEX "Link_toKind_toId_idx" ON "Link"("toKind", "toId");

-- CreateIndex
CREATE UNIQUE INDEX "Study_id_key" ON "Study"("id");

-- CreateIndex
CREATE INDEX "Study_year_idx" ON "Study"("year");

-- CreateIndex
CREATE INDEX "Study_hostSpecies_idx" ON "Study"("hostSpecies");

-- CreateIndex
CREATE UNIQUE INDEX "Trial_id_key" ON "Trial"("id");

-- CreateIndex
CREATE UNIQUE INDEX "CellSource_id_key" ON "CellSource"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Mechanism_id_key" ON "Mechanism"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_id_key" ON "Reference"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_n_key" ON "Reference"("n");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_id_key" ON "Claim"("id");

-- CreateIndex
CREATE INDEX "FacetValue_collection_ordinal_idx" ON "FacetValue"("collection", "ordinal");
