import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { startWechatPay } from 'weixinpay-sim';
import { useWechatPay } from 'weixinpay-sim/vitest';

import { clientV3, order, orders } from '../sdk.cjs';

const wechatpay = useWechatPay({ frozen: true });

test('an SDK that is unchanged reaches the simulator from this process', async () => {
  const { data } = await order(wechatpay, 'ORDERV1');
  expect(data.code_url).toMatch(/^weixin:/);
  expect((await wechatpay.journal()).map((entry) => entry.status)).toEqual([200]);
});

test('another SDK does, too', async () => {
  const answer = await clientV3(wechatpay).transactions_native({
    description: 'Tea', out_trade_no: 'ORDERV2', notify_url: 'http://127.0.0.1:9/notify', amount: { total: 100 },
  });
  expect(answer.data.code_url).toMatch(/^weixin:/);
});

test('fetch does, too', async () => {
  const answer = await fetch('https://api.mch.weixin.qq.com/v3/certificates');
  expect(answer.status).toBe(401);
  expect(await wechatpay.journal()).toHaveLength(1);
});

test('each test starts from the same state', async () => {
  expect(await orders(wechatpay)).toEqual([]);
  await order(wechatpay, 'ORDERV1');
  await wechatpay.pay('ORDERV1', { bank_type: 'CMB_DEBIT' });
  expect((await orders(wechatpay)).map((one: any) => one.trade_state)).toEqual(['SUCCESS']);
});

test('the clock moves when it is moved', async () => {
  const before = await wechatpay.clock.now();
  expect(before.frozen).toBe(true);
  await order(wechatpay, 'ORDERV1');
  await wechatpay.clock.advance(8 * 24 * 3600);
  expect((await wechatpay.clock.now()).now).toBe(before.now + 8 * 24 * 3600);
  expect((await orders(wechatpay)).map((one: any) => one.trade_state)).toEqual(['CLOSED']);
});

test('a drill makes the answer wrong, and the SDK refuses it', async () => {
  await wechatpay.drill('answer.unsigned,nth=1');
  await expect(order(wechatpay, 'ORDERV1')).rejects.toThrow();
  await expect(wechatpay.drill('no.such')).rejects.toThrow(/no\.such/);
});

test('what was expected and did not come is said with the route', async () => {
  await wechatpay.expect('POST /v3/pay/transactions/native', { at_most: 1 });
  await wechatpay.expect('POST /v3/refund/domestic/refunds', { times: 1 });
  const here = new Error().stack!.match(/pay\.test\.ts:(\d+)/)![1];
  const error = await wechatpay.verify().catch((error) => error);
  expect(error).toMatchObject({ name: 'SimulatorError', status: 409 });
  expect(error.message).toMatch(/POST \/v3\/refund\/domestic\/refunds/);
  expect(error.hint).not.toBe('');
  // Its stack begins at the line that expects it.
  expect(error.stack.match(/pay\.test\.ts:(\d+)/)[1]).toBe(String(Number(here) - 1));
  // It is forgotten now.
  await wechatpay.verify();
});

test('an order that is not there is named as the simulator names it', async () => {
  await expect(wechatpay.pay('NONE')).rejects.toMatchObject({ status: 404 });
});

test('no key is shown', () => {
  const { merchant, partner } = wechatpay;
  for (const one of [merchant, partner]) {
    expect(one.privateKey).toMatch(/^-----BEGIN/);
    expect(one.apiV3Key).toHaveLength(32);
    for (const shown of [inspect({ wechatpay, one }, { depth: 9, showHidden: true }), JSON.stringify({ wechatpay, one })]) {
      expect(shown).toContain(one.mchid);
      expect(shown).not.toContain(one.apiV3Key);
      expect(shown).not.toContain('BEGIN PRIVATE KEY');
      expect(shown).not.toContain('BEGIN RSA PRIVATE KEY');
    }
  }
  expect(Object.values(wechatpay.env)).not.toContain(merchant.apiV3Key);
});

test('a clock of the test stops nothing', async () => {
  vi.useFakeTimers();
  try {
    await using other = await startWechatPay({ intercept: false });
    await order(wechatpay, 'ORDERV1');
    await wechatpay.pay('ORDERV1');
    await wechatpay.settle();
    await other.reset();
  } finally {
    vi.useRealTimers();
  }
});

test('`await using` ends it', async () => {
  let pid: number;
  {
    await using other = await startWechatPay({ intercept: false, mchid: '1230000109', appid: 'wx1234567890abcdef' });
    pid = other.pid;
    expect(other.merchant.mchid).toBe('1230000109');
    expect(other.merchant.appid).toBe('wx1234567890abcdef');
    expect(process.kill(pid, 0)).toBe(true);
  }
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
});

test('require gives the same as import', () => {
  expect(createRequire(import.meta.url)('weixinpay-sim').startWechatPay).toBe(startWechatPay);
});
