-- CreateTable
CREATE TABLE "TextWord" (
    "collection" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "records" BLOB NOT NULL,

    PRIMARY KEY ("collection", "word")
);
