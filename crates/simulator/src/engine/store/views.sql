-- What the console lists, the newest first.
CREATE INDEX trade_created ON trade (created);
CREATE INDEX refund_newest ON refund (created);
CREATE INDEX batch_created ON batch (created);
CREATE INDEX token_worker ON token (worker, expires);
CREATE INDEX authentication_worker ON authentication (worker, created);
