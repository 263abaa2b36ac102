-- Receipts that were applied for, each with its file as it was made. `out_detail_no` is empty for a whole batch.
CREATE TABLE receipt (
  signature_no TEXT NOT NULL UNIQUE, mchid TEXT NOT NULL, out_batch_no TEXT NOT NULL, out_detail_no TEXT NOT NULL,
  created INTEGER NOT NULL, hash TEXT NOT NULL, file BLOB NOT NULL, UNIQUE (mchid, out_batch_no, out_detail_no)
);
CREATE TABLE receipt_link (
  token TEXT PRIMARY KEY, signature_no TEXT NOT NULL, mchid TEXT NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX receipt_link_expires ON receipt_link (expires);
