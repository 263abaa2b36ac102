// Compiled with --strict, and never run.
import { SimulatorError, startWechatPay, type Merchant, type WechatPay } from 'weixinpay-sim';
import { useWechatPay as useInJest } from 'weixinpay-sim/jest';
import { useWechatPay } from 'weixinpay-sim/vitest';

const shared: WechatPay = useWechatPay({ frozen: true, drill: ['answer.unsigned,nth=1'] });
useInJest();

export async function test(): Promise<string> {
  await using wechatpay = await startWechatPay({ platform: 'public-key' });
  const merchant: Merchant = wechatpay.merchant;
  await wechatpay.expect('POST /v3/refund/domestic/refunds', { at_least: 1, status: 200 });
  await wechatpay.pay('ORDER1', { bank_type: 'CMB_DEBIT' });
  await wechatpay.endRefund('REFUND1', 'abnormal');
  const { time } = await shared.clock.advance(60);
  const [first] = await wechatpay.notifications({ state: 'DELIVERED' });
  await wechatpay.control('POST', `notifications/${first?.id}/resend`, {});
  // @ts-expect-error: an end that there is not
  await wechatpay.endRefund('REFUND1', 'perhaps');
  // @ts-expect-error: exactly one count
  await wechatpay.expect('GET /v3/certificates', { count: 1 });
  // @ts-expect-error: no key can be changed
  merchant.apiV3Key = '';
  try {
    await wechatpay.verify();
  } catch (error) {
    if (error instanceof SimulatorError) return error.hint;
  }
  const nobody: string = merchant.openid ?? time;
  return nobody;
}
