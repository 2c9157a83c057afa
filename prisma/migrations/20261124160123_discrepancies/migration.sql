-- CreateTable
CREATE TABLE "Discrepancy" (
    "ordinal" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "corpus" TEXT NOT NULL,
    "matters" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "item" JSONB NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Discrepancy_id_key" ON "Discrepancy"("id");

-- CreateIndex
CREATE INDEX "Discrepancy_recordKind_recordId_idx" ON "Discrepancy"("recordKind", "recordId");
