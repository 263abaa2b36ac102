import sim = require('weixinpay-sim');
import jest = require('weixinpay-sim/jest');

export const started: Promise<sim.WechatPay> = sim.startWechatPay({ intercept: false });
export const shared: sim.WechatPay = jest.useWechatPay();
