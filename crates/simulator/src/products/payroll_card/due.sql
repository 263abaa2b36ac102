-- Batches that go on by themselves, in the order in which they were accepted.
INSERT INTO due (at, product, key)
  SELECT due, 'payroll_card', batch_id FROM batch WHERE due IS NOT NULL ORDER BY due, number;
DROP INDEX batch_due;
