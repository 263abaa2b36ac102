// The SDKs of others, unchanged: they call api.mch.weixin.qq.com.
const { Wechatpay } = require('wechatpay-axios-plugin');
const WxPay = require('wechatpay-node-v3');

exports.order = ({ merchant }, out_trade_no, notify_url = 'http://127.0.0.1:9/notify', more = {}) => {
  const { v3 } = new Wechatpay({
    mchid: merchant.mchid,
    serial: merchant.serialNo,
    privateKey: merchant.privateKey,
    certs: {
      [merchant.platformPublicKeyId]: merchant.platformPublicKey,
      [merchant.platformCertificateSerial]: merchant.platformCertificate,
    },
    ...more,
  });
  return v3.pay.transactions.native.post({
    appid: merchant.appid, mchid: merchant.mchid, description: 'Tea', out_trade_no, notify_url, amount: { total: 100 },
  });
};

exports.clientV3 = ({ merchant }) => new WxPay({
  appid: merchant.appid,
  mchid: merchant.mchid,
  serial_no: merchant.serialNo,
  publicKey: Buffer.from(merchant.certificate),
  privateKey: Buffer.from(merchant.privateKey),
  key: merchant.apiV3Key,
});

exports.orders = async (wechatpay) => (await wechatpay.control('GET', 'orders')).orders;
