CREATE TABLE trade (
  mchid TEXT, out_trade_no TEXT, sub_mchid TEXT, appid TEXT, sub_appid TEXT, trade_type TEXT NOT NULL,
  total INTEGER NOT NULL, description TEXT NOT NULL, attach TEXT, notify_url TEXT, openid TEXT, sub_openid TEXT,
  device_id TEXT, profit_sharing INTEGER NOT NULL, prepay_id TEXT NOT NULL, digest TEXT NOT NULL,
  created INTEGER NOT NULL, prepay_expires INTEGER NOT NULL, time_expire INTEGER NOT NULL, state TEXT NOT NULL,
  transaction_id TEXT, bank_type TEXT, success_time INTEGER, refunded INTEGER NOT NULL, refunds INTEGER NOT NULL,
  last_refund INTEGER, combine_mchid TEXT, combine_out_trade_no TEXT, position INTEGER,
  individual_auth_id TEXT,
  PRIMARY KEY (mchid, out_trade_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX trade_prepay_id ON trade (prepay_id);
CREATE UNIQUE INDEX trade_transaction_id ON trade (transaction_id) WHERE transaction_id IS NOT NULL;
CREATE INDEX trade_out_trade_no ON trade (out_trade_no);
CREATE INDEX trade_paid ON trade (mchid, success_time) WHERE success_time IS NOT NULL;
CREATE INDEX trade_combined ON trade (combine_mchid, combine_out_trade_no) WHERE combine_mchid IS NOT NULL;
CREATE TABLE combined (
  combine_mchid TEXT, combine_out_trade_no TEXT, combine_appid TEXT NOT NULL, notify_url TEXT, openid TEXT,
  device_id TEXT, prepay_id TEXT NOT NULL, transaction_id TEXT, PRIMARY KEY (combine_mchid, combine_out_trade_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX combined_prepay_id ON combined (prepay_id);
CREATE UNIQUE INDEX combined_transaction_id ON combined (transaction_id) WHERE transaction_id IS NOT NULL;
CREATE INDEX combined_out_trade_no ON combined (combine_out_trade_no);
CREATE TABLE refund (
  mchid TEXT, out_refund_no TEXT, refund_id TEXT NOT NULL, out_trade_no TEXT NOT NULL, transaction_id TEXT NOT NULL,
  sub_mchid TEXT, notify_url TEXT, total INTEGER NOT NULL, amount INTEGER NOT NULL, funds_account TEXT NOT NULL,
  channel TEXT NOT NULL, user_received_account TEXT NOT NULL, digest TEXT NOT NULL, created INTEGER NOT NULL,
  status TEXT NOT NULL, due INTEGER, ended INTEGER, billed_status TEXT, billed_channel TEXT,
  PRIMARY KEY (mchid, out_refund_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX refund_id ON refund (refund_id);
CREATE INDEX refund_out_refund_no ON refund (out_refund_no);
CREATE INDEX refund_created ON refund (mchid, created);
CREATE INDEX refund_due ON refund (due) WHERE due IS NOT NULL;
CREATE TABLE fund (
  mchid TEXT, position INTEGER, time INTEGER NOT NULL, business_no TEXT NOT NULL, flow_no TEXT NOT NULL,
  kind TEXT NOT NULL, amount INTEGER NOT NULL, balance INTEGER NOT NULL, voucher TEXT NOT NULL,
  PRIMARY KEY (mchid, position)
) WITHOUT ROWID;
CREATE INDEX fund_time ON fund (mchid, time);
CREATE TABLE bill_link (
  token TEXT PRIMARY KEY, mchid TEXT NOT NULL, sub_mchid TEXT, kind TEXT NOT NULL, day TEXT NOT NULL,
  gzip INTEGER NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX bill_link_expires ON bill_link (expires);
