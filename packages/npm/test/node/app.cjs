// An application that knows nothing of the simulator: it orders, hears the callback, and prints what it heard.
const http = require('node:http');
const { readFileSync } = require('node:fs');

const { order } = require('../sdk.cjs');

const file = (name) => readFileSync(process.env[name], 'utf8');
const merchant = {
  mchid: process.env.WXP_MCHID,
  appid: process.env.WXP_APPID,
  serialNo: process.env.WXP_SERIAL_NO,
  privateKey: file('WXP_PRIVATE_KEY_FILE'),
  platformPublicKeyId: process.env.WXP_PLATFORM_PUBLIC_KEY_ID,
  platformPublicKey: file('WXP_PLATFORM_PUBLIC_KEY_FILE'),
};
const ready = JSON.parse(file('WXP_READY_FILE')).merchants.find(({ mchid }) => mchid === merchant.mchid);
merchant.platformCertificateSerial = ready.platform_certificate_serial;
merchant.platformCertificate = readFileSync(ready.platform_certificate_file, 'utf8');

const server = http.createServer((request, answer) => {
  answer.writeHead(204).end();
  console.log(request.headers['wechatpay-serial'] ? 'called back' : 'called by a stranger');
  server.close();
}).listen(0, '127.0.0.1', async () => {
  const { data } = await order({ merchant }, 'CHILD1', `http://127.0.0.1:${server.address().port}/notify`);
  console.log(data.code_url);
});
