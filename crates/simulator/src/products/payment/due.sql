-- What payments wait for: each refund, and the first of the orders that are not paid.
INSERT INTO due (at, product, key) SELECT due, 'payment', refund_id FROM refund WHERE due IS NOT NULL ORDER BY due;
INSERT INTO due (at, product, key)
SELECT created + 604800, 'payment', 'unpaid' FROM trade WHERE state = 'NOTPAY' ORDER BY created LIMIT 1;
-- The table of what is due has them.
DROP INDEX refund_due;
