const { useWechatPay } = require('weixinpay-sim/jest');

const { order, orders } = require('../sdk.cjs');
const { meet } = require('../meet.cjs');

const wechatpay = useWechatPay();

test('a worker has a process of its own', async () => {
  await order(wechatpay, 'WORKER2');
  const pids = await meet('jest', 'two', wechatpay.pid, 2);
  expect(new Set(pids).size).toBe(2);
  expect((await orders(wechatpay)).map((one) => one.out_trade_no)).toEqual(['WORKER2']);
});

test('the second test starts from the same state', async () => {
  expect(await orders(wechatpay)).toEqual([]);
});
