-- What happens by itself. `key` is the product's own name for it; a product that waits for it has one row.
CREATE TABLE due (
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, product TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (product, key)
);
CREATE INDEX due_at ON due (at, seq);
