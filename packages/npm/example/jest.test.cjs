const WxPay = require('wechatpay-node-v3');
const { useWechatPay } = require('weixinpay-sim/jest');

const wechatpay = useWechatPay();

test('an order is paid', async () => {
  const { merchant } = wechatpay;
  const pay = new WxPay({
    appid: merchant.appid,
    mchid: merchant.mchid,
    serial_no: merchant.serialNo,
    publicKey: Buffer.from(merchant.certificate),
    privateKey: Buffer.from(merchant.privateKey),
    key: merchant.apiV3Key,
  });
  await pay.transactions_native({
    description: 'Tea', out_trade_no: 'ORDER1', notify_url: 'https://example.com/notify', amount: { total: 100 },
  });
  await wechatpay.pay('ORDER1');
  const { data } = await pay.query({ out_trade_no: 'ORDER1' });
  expect(data.trade_state).toBe('SUCCESS');
});
