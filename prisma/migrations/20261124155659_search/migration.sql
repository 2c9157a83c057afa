-- CreateTable
CREATE TABLE "SearchEntry" (
    "kind" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "href" TEXT NOT NULL,

    PRIMARY KEY ("kind", "place")
);

-- CreateTable
CREATE TABLE "SearchKey" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    PRIMARY KEY ("key", "kind", "place")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY
);
