const { useWechatPay } = require('weixinpay-sim/jest');

const { order, orders } = require('../sdk.cjs');
const { meet } = require('../meet.cjs');

const wechatpay = useWechatPay();

test('a worker has a process of its own', async () => {
  await order(wechatpay, 'WORKER1');
  const pids = await meet('jest', 'one', wechatpay.pid, 2);
  expect(new Set(pids).size).toBe(2);
  expect((await orders(wechatpay)).map((one) => one.out_trade_no)).toEqual(['WORKER1']);
});

test('the second test starts from the same state', async () => {
  expect(await orders(wechatpay)).toEqual([]);
});

test('a clock of the test stops nothing', async () => {
  jest.useFakeTimers({ doNotFake: ['Date'] });
  try {
    await order(wechatpay, 'WORKER1');
    await wechatpay.pay('WORKER1');
    await wechatpay.settle();
  } finally {
    jest.useRealTimers();
  }
});
