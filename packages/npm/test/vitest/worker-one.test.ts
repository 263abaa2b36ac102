import { expect, test } from 'vitest';
import { useWechatPay } from 'weixinpay-sim/vitest';

import { order, orders } from '../sdk.cjs';
import { meet } from '../meet.cjs';

const wechatpay = useWechatPay();

test('a worker has a process of its own', async () => {
  await order(wechatpay, 'WORKER1');
  const pids = await meet('vitest', 'one', wechatpay.pid, 2);
  expect(new Set(pids).size).toBe(2);
  expect((await orders(wechatpay)).map((one: any) => one.out_trade_no)).toEqual(['WORKER1']);
});
