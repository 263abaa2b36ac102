-- How far a batch has come, and when it goes on by itself. A batch of an older version has taken its money already.
ALTER TABLE batch ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN stage TEXT NOT NULL DEFAULT 'FINISHED';
ALTER TABLE batch ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN due INTEGER;
ALTER TABLE batch ADD COLUMN transfer_purpose TEXT;
ALTER TABLE batch ADD COLUMN transfer_scene TEXT;
UPDATE batch SET since = created + 3;
UPDATE batch SET stage = 'PROCESSING', since = created + 1, due = created + 3 WHERE success_num IS NULL;
UPDATE batch SET number = ordered.number FROM
  (SELECT batch_id, row_number() OVER (ORDER BY created, batch_id) AS number FROM batch) AS ordered
  WHERE ordered.batch_id = batch.batch_id;
DROP INDEX batch_open;
DROP INDEX batch_created;
CREATE INDEX batch_due ON batch (due) WHERE due IS NOT NULL;
CREATE INDEX batch_short ON batch (sub_mchid) WHERE stage = 'SHORT';
CREATE INDEX batch_number ON batch (number);
ALTER TABLE detail ADD COLUMN id_card_wrong INTEGER NOT NULL DEFAULT 0;
-- Whether the staff have to confirm what is paid.
ALTER TABLE sub_merchant ADD COLUMN confirms INTEGER NOT NULL DEFAULT 0;
