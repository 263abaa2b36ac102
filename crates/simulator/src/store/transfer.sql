-- Transfers that their payee confirms. `due` is when one goes on by itself.
CREATE TABLE transfer (
  mchid TEXT, out_bill_no TEXT, sub_mchid TEXT, transfer_bill_no TEXT NOT NULL, appid TEXT NOT NULL,
  openid TEXT NOT NULL, user_name TEXT, amount INTEGER NOT NULL, remark TEXT NOT NULL, scene_id TEXT NOT NULL,
  perception TEXT, notify_url TEXT, package_info TEXT NOT NULL, digest TEXT NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, state TEXT NOT NULL, due INTEGER, fail_reason TEXT,
  PRIMARY KEY (mchid, out_bill_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX transfer_bill_no ON transfer (transfer_bill_no);
CREATE UNIQUE INDEX transfer_package_info ON transfer (package_info);
CREATE INDEX transfer_out_bill_no ON transfer (out_bill_no);
CREATE INDEX transfer_due ON transfer (due) WHERE due IS NOT NULL;
CREATE INDEX transfer_created ON transfer (created);
-- What transfers move on OPERATION accounts; what these hold stands in sub_merchant, for merchants of their own, too.
CREATE TABLE operation_fund (
  mchid TEXT, position INTEGER, time INTEGER NOT NULL, business_no TEXT NOT NULL, flow_no TEXT NOT NULL,
  kind TEXT NOT NULL, amount INTEGER NOT NULL, balance INTEGER NOT NULL, voucher TEXT NOT NULL,
  PRIMARY KEY (mchid, position)
) WITHOUT ROWID;
CREATE INDEX operation_fund_time ON operation_fund (mchid, time);
