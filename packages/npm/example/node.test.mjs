import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startWechatPay } from 'weixinpay-sim';

let wechatpay;
before(async () => {
  wechatpay = await startWechatPay();
});
afterEach(async () => {
  await wechatpay.verify();
  await wechatpay.reset();
});
after(() => wechatpay.stop());

test('a request without a signature is refused, and the journal says why', async () => {
  const { status } = await fetch('https://api.mch.weixin.qq.com/v3/certificates');
  assert.equal(status, 401);
  const [entry] = await wechatpay.journal();
  assert.equal(entry.code, 'SIGN_ERROR');
  assert.match(entry.diagnosis, /Authorization is missing/);
});
