-- Receipts that were applied for, each with its file as it was made. `detail` is empty but for one of a batch.
CREATE TABLE receipt (
  signature_no TEXT NOT NULL UNIQUE, mchid TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, detail TEXT NOT NULL,
  created INTEGER NOT NULL, hash TEXT NOT NULL, file BLOB NOT NULL, UNIQUE (mchid, kind, number, detail)
);
CREATE TABLE receipt_link (
  token TEXT PRIMARY KEY, signature_no TEXT NOT NULL, mchid TEXT NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX receipt_link_expires ON receipt_link (expires);
