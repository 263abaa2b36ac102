-- What better evidence changed. A token remembers whether its request named somebody else than the worker.
ALTER TABLE token ADD COLUMN other_person INTEGER NOT NULL DEFAULT 0;
-- A payment that failed leaves its order unpaid: it can be tried again.
UPDATE trade SET state = 'NOTPAY' WHERE state = 'PAYERROR';
-- Which unpaid orders are to be closed.
CREATE INDEX trade_unpaid ON trade (created) WHERE state = 'NOTPAY';
