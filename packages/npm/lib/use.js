'use strict';

const { WechatPay } = require('./index.js');

// More than the simulator's own limit, so that its message is the one that is read.
const LIMIT_MS = 40_000;

/** A simulator for the tests of a file: reset after each, and what was expected is verified. */
function use({ beforeAll, afterEach, afterAll }, options) {
  const wechatpay = new WechatPay(options);
  beforeAll(async () => {
    await wechatpay.start();
  }, LIMIT_MS);
  afterEach(async () => {
    try {
      await wechatpay.verify();
    } finally {
      await wechatpay.reset();
    }
  });
  afterAll(() => wechatpay.stop());
  return wechatpay;
}

module.exports = { use };
