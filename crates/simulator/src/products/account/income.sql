-- What came into an account by bank transfer, in its order.
CREATE TABLE income (
  number INTEGER PRIMARY KEY, income_record_id TEXT NOT NULL, mchid TEXT NOT NULL, account_type TEXT NOT NULL,
  amount INTEGER NOT NULL, time INTEGER NOT NULL, remark TEXT NOT NULL
);
CREATE INDEX income_time ON income (mchid, account_type, time);
