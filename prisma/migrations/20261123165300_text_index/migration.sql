-- Full-text index over the words of every record, as lib/facets/text-tokens.ts makes them: one row a record, its row number
-- the collection's offset plus the record number. "ascii" splits at our own spaces and leaves every other letter whole.
CREATE VIRTUAL TABLE "RecordText" USING fts5(tokens, content='', columnsize=0, tokenize='ascii');
