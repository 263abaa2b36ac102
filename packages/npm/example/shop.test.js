import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useWechatPay } from 'weixinpay-sim/vitest';
import { createShop } from './shop.js';

const wechatpay = useWechatPay();
let shop;

beforeAll(async () => {
  const { merchant } = wechatpay;
  shop = createShop({
    mchid: merchant.mchid,
    appid: merchant.appid,
    serial: merchant.serialNo,
    privateKey: merchant.privateKey,
    apiV3Key: merchant.apiV3Key,
    certs: {
      [merchant.platformPublicKeyId]: merchant.platformPublicKey,
      [merchant.platformCertificateSerial]: merchant.platformCertificate,
    },
  });
  await once(shop.server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => shop?.server.close());

test('a paid order is refunded', async () => {
  await wechatpay.expect('POST /v3/refund/domestic/refunds', { times: 1 });

  expect(await shop.order('ORDER1', 100)).toMatch(/^weixin:/);
  await wechatpay.pay('ORDER1');
  await wechatpay.settle();
  expect(shop.states.get('ORDER1')).toBe('SUCCESS');

  expect(await shop.refund('ORDER1', 'REFUND1', 40, 100)).toBe('PROCESSING');
  await wechatpay.endRefund('REFUND1');
  await wechatpay.settle();
  expect(shop.states.get('REFUND1')).toBe('SUCCESS');
});
