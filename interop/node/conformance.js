// wechatpay-axios-plugin as the client of `wxp sim conformance`; the contract stands in docs/conformance.md.
const { readFileSync } = require('fs');
const http = require('http');
const { Wechatpay, Rsa, Aes, Formatter } = require('wechatpay-axios-plugin');

const ready = JSON.parse(readFileSync(process.env.WXP_READY_FILE));
const m = ready.merchants.find(({ mchid }) => mchid === process.env.WXP_MCHID);
const certs = {
  [m.platform_public_key_id]: readFileSync(m.platform_public_key_file),
  [m.platform_certificate_serial]: readFileSync(m.platform_certificate_file),
};
const say = (line) => console.log(JSON.stringify(line));

// What an error of the SDK says of the order: a refusal has its status; what was not verified has none that counts.
const is = (error, low, high) => {
  const { status } = error.response || {};
  return status >= low && status < high;
};

async function order() {
  const wxpay = new Wechatpay({
    mchid: m.mchid, serial: m.serial_no, privateKey: readFileSync(m.private_key_file), certs, timeout: 20000,
  });
  const out_trade_no = process.env.WXP_CONFORMANCE_OUT_TRADE_NO;
  try {
    const { data } = await wxpay.v3.pay.transactions.native.post({
      appid: process.env.WXP_CONFORMANCE_APPID, mchid: m.mchid, description: '某商品', out_trade_no,
      notify_url: 'https://example.com/notify', amount: { total: 100 },
    });
    // The SDK hands on whatever came with 200 and a right signature, a page of HTML too.
    if (data.code_url) return 'done';
  } catch (error) {
    if (is(error, 400, 500)) return 'not_done';
  }
  try {
    const { data } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params: { mchid: m.mchid }, out_trade_no });
    return data.trade_state ? 'done' : 'unknown';
  } catch (error) {
    return is(error, 404, 405) ? 'not_done' : 'unknown';
  }
}

// By what the SDK has for it: `Rsa.verify` and `AesGcm.decrypt`.
function receive() {
  const known = new Set();
  const open = (headers, body) => {
    const [timestamp, nonce, serial, signature] = ['timestamp', 'nonce', 'serial', 'signature']
      .map((name) => headers[`wechatpay-${name}`]);
    const fresh = Math.abs(Formatter.timestamp() - Number(timestamp)) <= 300;
    if (!fresh || !certs[serial] || !Rsa.verify(Formatter.response(timestamp, nonce, body), signature, certs[serial])) {
      throw new Error('not WeChat Pay');
    }
    const { id, resource } = JSON.parse(body);
    JSON.parse(Aes.AesGcm.decrypt(resource.ciphertext, m.api_v3_key, resource.nonce, resource.associated_data));
    return id;
  };
  const server = http.createServer((request, answer) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      try {
        const id = open(request.headers, Buffer.concat(parts).toString());
        if (!known.has(id)) say({ accepted: id });
        known.add(id);
        answer.writeHead(204).end();
      } catch (error) {
        answer.writeHead(401).end();
      }
    });
  });
  server.listen(0, '127.0.0.1', () => say({ listening: `http://127.0.0.1:${server.address().port}/notify` }));
  process.stdin.resume().on('end', () => process.exit(0));
}

if (process.env.WXP_CONFORMANCE_CALL === 'order') order().then((outcome) => say({ outcome }));
else if (process.env.WXP_CONFORMANCE_CALL === 'receive') receive();
else say({ outcome: 'unsupported' });
