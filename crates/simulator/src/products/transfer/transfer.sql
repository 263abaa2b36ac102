-- Transfers that their payee confirms. `due` is when one goes on by itself.
CREATE TABLE transfer (
  mchid TEXT, out_bill_no TEXT, sub_mchid TEXT, transfer_bill_no TEXT NOT NULL, appid TEXT NOT NULL,
  openid TEXT, user_name TEXT, amount INTEGER NOT NULL, remark TEXT NOT NULL, scene_id TEXT NOT NULL,
  perception TEXT, notify_url TEXT, package_info TEXT NOT NULL, digest TEXT NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, state TEXT NOT NULL, due INTEGER, fail_reason TEXT,
  out_authorization_no TEXT, agreed INTEGER NOT NULL,
  PRIMARY KEY (mchid, out_bill_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX transfer_bill_no ON transfer (transfer_bill_no);
CREATE UNIQUE INDEX transfer_package_info ON transfer (package_info);
CREATE INDEX transfer_out_bill_no ON transfer (out_bill_no);
CREATE INDEX transfer_due ON transfer (due) WHERE due IS NOT NULL;
CREATE INDEX transfer_created ON transfer (created);
-- Payees let later transfers arrive without confirmation, or are asked to.
CREATE TABLE transfer_authorization (
  mchid TEXT, out_authorization_no TEXT, appid TEXT NOT NULL, openid TEXT, user_display_name TEXT NOT NULL,
  scene_id TEXT NOT NULL, perception TEXT, notify_url TEXT NOT NULL, package_info TEXT, digest TEXT NOT NULL,
  created INTEGER NOT NULL, state TEXT NOT NULL, due INTEGER, authorization_id TEXT, authorize_time INTEGER,
  close_time INTEGER, close_reason TEXT, PRIMARY KEY (mchid, out_authorization_no)
) WITHOUT ROWID;
CREATE UNIQUE INDEX transfer_authorization_id ON transfer_authorization (authorization_id)
  WHERE authorization_id IS NOT NULL;
CREATE UNIQUE INDEX transfer_authorization_package ON transfer_authorization (package_info)
  WHERE package_info IS NOT NULL;
CREATE INDEX transfer_authorization_no ON transfer_authorization (out_authorization_no);
CREATE INDEX transfer_authorization_due ON transfer_authorization (due) WHERE due IS NOT NULL;
CREATE INDEX transfer_authorization_created ON transfer_authorization (created);
-- What transfers move on OPERATION accounts; what these hold stands in sub_merchant, for merchants of their own, too.
CREATE TABLE operation_fund (
  mchid TEXT, position INTEGER, time INTEGER NOT NULL, business_no TEXT NOT NULL, flow_no TEXT NOT NULL,
  kind TEXT NOT NULL, amount INTEGER NOT NULL, balance INTEGER NOT NULL, voucher TEXT NOT NULL,
  PRIMARY KEY (mchid, position)
) WITHOUT ROWID;
CREATE INDEX operation_fund_time ON operation_fund (mchid, time);
