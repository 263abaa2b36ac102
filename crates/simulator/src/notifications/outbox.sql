-- What merchants are told. `due` is when it is to be tried next; NULL while it is being tried, and when that is over.
CREATE TABLE notification (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mchid TEXT NOT NULL, notify_url TEXT NOT NULL,
  event_type TEXT NOT NULL, original_type TEXT NOT NULL, summary TEXT NOT NULL, resource TEXT NOT NULL,
  created INTEGER NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, due INTEGER, note TEXT,
  held INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX notification_due ON notification (due) WHERE due IS NOT NULL;
CREATE INDEX notification_held ON notification (mchid) WHERE held = 1;
-- Each time that it was tried: when that was due on the simulated clock (seconds), when it was on the real one
-- (milliseconds), and what came of it.
CREATE TABLE attempt (
  notification INTEGER, nth INTEGER, due INTEGER NOT NULL, sent INTEGER NOT NULL, took INTEGER NOT NULL,
  status INTEGER, answer TEXT, error TEXT, drill TEXT, PRIMARY KEY (notification, nth)
) WITHOUT ROWID;
