-- Which accounts pay a refund, as its request names them: a list of {account, amount}.
ALTER TABLE refund ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
