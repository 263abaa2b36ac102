// The medians of a start and of a reset, to read; nothing is asserted on time.
import { startWechatPay } from 'weixinpay-sim';

const median = async (times, run) => {
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const from = performance.now();
    await run();
    took.push(performance.now() - from);
  }
  return took.sort((one, other) => one - other)[Math.floor(times / 2)].toFixed(2);
};

const wechatpay = await startWechatPay();
console.log(`reset: ${await median(200, () => wechatpay.reset())} ms (median of 200)`);
await wechatpay.stop();
console.log(`start and stop: ${await median(10, async () => (await startWechatPay()).stop())} ms (median of 10)`);
