CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sub_merchant (mchid TEXT PRIMARY KEY, balance INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE card (
  worker INTEGER PRIMARY KEY, state TEXT NOT NULL, register_time INTEGER, close_time INTEGER
);
CREATE TABLE relation (
  worker INTEGER, sub_mchid TEXT, state TEXT NOT NULL, employment_type TEXT, authorize_time INTEGER,
  deauthorize_time INTEGER, PRIMARY KEY (worker, sub_mchid)
) WITHOUT ROWID;
CREATE TABLE token (
  token TEXT PRIMARY KEY, purpose TEXT NOT NULL, progress TEXT NOT NULL, sp_mchid TEXT NOT NULL,
  sub_mchid TEXT NOT NULL, worker INTEGER NOT NULL, employment_type TEXT, number TEXT, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE authentication (
  sp_mchid TEXT, number TEXT, sub_mchid TEXT NOT NULL, worker INTEGER NOT NULL, openid TEXT NOT NULL,
  source TEXT NOT NULL, project_name TEXT NOT NULL, employer_name TEXT NOT NULL, kind TEXT,
  created INTEGER NOT NULL, expires INTEGER NOT NULL, ended INTEGER, failed_reason TEXT, passed_day TEXT,
  PRIMARY KEY (sp_mchid, number)
) WITHOUT ROWID;
CREATE INDEX authentication_passed ON authentication (worker, passed_day) WHERE passed_day IS NOT NULL;
CREATE TABLE day (
  worker INTEGER, day TEXT, pre_orders INTEGER NOT NULL DEFAULT 0, failed_faces INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (worker, day)
) WITHOUT ROWID;
CREATE TABLE batch (
  batch_id TEXT PRIMARY KEY, sp_mchid TEXT NOT NULL, sub_mchid TEXT NOT NULL, out_batch_no TEXT NOT NULL,
  sub_appid TEXT, sp_appid TEXT, authorization_type TEXT NOT NULL, batch_name TEXT NOT NULL,
  batch_remark TEXT NOT NULL, total_amount INTEGER NOT NULL, total_num INTEGER NOT NULL, digest TEXT NOT NULL,
  created INTEGER NOT NULL, success_amount INTEGER, success_num INTEGER, fail_amount INTEGER, fail_num INTEGER,
  UNIQUE (sp_mchid, out_batch_no)
) WITHOUT ROWID;
CREATE INDEX batch_open ON batch (created) WHERE success_num IS NULL;
CREATE TABLE detail (
  batch_id TEXT, position INTEGER, detail_id TEXT NOT NULL, out_detail_no TEXT NOT NULL, amount INTEGER NOT NULL,
  remark TEXT NOT NULL, openid TEXT NOT NULL, user_name TEXT, outcome TEXT, fail_reason TEXT,
  PRIMARY KEY (batch_id, position)
) WITHOUT ROWID;
CREATE UNIQUE INDEX detail_id ON detail (batch_id, detail_id);
CREATE UNIQUE INDEX detail_out_no ON detail (batch_id, out_detail_no);
CREATE TABLE insurance (wesure_order_no TEXT PRIMARY KEY, token TEXT NOT NULL, insure_state TEXT NOT NULL) WITHOUT ROWID;
