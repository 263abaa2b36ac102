-- What went on by itself in an older version. Transfers first: what arrives in the last second may bring an authorization
-- into force.
INSERT INTO due (at, product, key)
  SELECT due, 'transfer', 'transfer/' || transfer_bill_no FROM transfer WHERE due IS NOT NULL ORDER BY due;
INSERT INTO due (at, product, key)
  SELECT due, 'transfer', 'authorization/' || mchid || '/' || out_authorization_no FROM transfer_authorization
  WHERE due IS NOT NULL ORDER BY due;
