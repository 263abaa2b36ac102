import { createServer } from 'node:http';
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';

/** A shop that takes orders, hears callbacks, and refunds. */
export function createShop({ mchid, appid, serial, privateKey, apiV3Key, certs }) {
  const { v3 } = new Wechatpay({ mchid, serial, privateKey, certs });
  const states = new Map();

  /** What WeChat Pay sent, verified and decrypted. */
  function open(headers, body) {
    const [timestamp, nonce, serial, signature] = ['timestamp', 'nonce', 'serial', 'signature']
      .map((name) => headers[`wechatpay-${name}`]);
    const fresh = Math.abs(Formatter.timestamp() - Number(timestamp)) <= 300;
    if (!fresh || !certs[serial] || !Rsa.verify(Formatter.response(timestamp, nonce, body), signature, certs[serial])) {
      throw new Error('not from WeChat Pay');
    }
    const { resource } = JSON.parse(body);
    return JSON.parse(Aes.AesGcm.decrypt(resource.ciphertext, apiV3Key, resource.nonce, resource.associated_data));
  }

  const server = createServer(async (request, response) => {
    const parts = await request.toArray();
    try {
      const told = open(request.headers, Buffer.concat(parts).toString());
      states.set(told.out_refund_no ?? told.out_trade_no, told.refund_status ?? told.trade_state);
      response.writeHead(204).end();
    } catch {
      response.writeHead(401).end();
    }
  });
  const notifyUrl = () => `http://127.0.0.1:${server.address().port}/notify`;

  return {
    server,
    states,
    async order(out_trade_no, total) {
      const { data } = await v3.pay.transactions.native.post({
        mchid, appid, out_trade_no, description: 'Tea', notify_url: notifyUrl(), amount: { total },
      });
      return data.code_url;
    },
    async refund(out_trade_no, out_refund_no, refund, total) {
      const { data } = await v3.refund.domestic.refunds.post({
        out_trade_no, out_refund_no, notify_url: notifyUrl(), amount: { refund, total, currency: 'CNY' },
      });
      return data.status;
    },
  };
}
