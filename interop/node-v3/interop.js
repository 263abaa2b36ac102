// wechatpay-node-v3, unchanged, through `wxp sim run`: one line of JSON for each step.
const { createHash } = require('crypto');
const { readFileSync } = require('fs');
const http = require('http');
const WxPay = require('wechatpay-node-v3');

const ready = JSON.parse(readFileSync(process.env.WXP_READY_FILE));
const direct = ready.merchants.find(({ mchid }) => mchid === '1900009191');

const APPID = 'wxd678efh567hg6787';
const PAYEE = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';

const pay = new WxPay({
  appid: APPID,
  mchid: direct.mchid,
  serial_no: direct.serial_no,
  publicKey: readFileSync(direct.certificate_file),
  privateKey: readFileSync(direct.private_key_file),
  key: direct.api_v3_key,
});

let failed = false;
const say = (step, ok, detail) => {
  failed ||= !ok;
  console.log(JSON.stringify({ sdk: 'node-v3', step, ok, detail }));
};
// What a step finds is handed on; a later step that misses it fails by itself.
const step = async (name, run) => {
  try {
    const [detail, found] = await run();
    say(name, true, detail);
    return found;
  } catch (error) {
    say(name, false, error.message);
    return undefined;
  }
};
const must = (right, what) => {
  if (!right) throw new Error(what);
};
// A refusal is no exception of the SDK.
const answered = ({ status, data, error }) => {
  must(status >= 200 && status < 300, `${status} ${error}`);
  return data;
};

// The simulator's own requests: what a payer and time do.
const control = (path, body = {}) => new Promise((done, wrong) => {
  const text = JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  http.request(`${ready.control_url}${path}`, { method: 'POST', headers }, (answer) => {
    let read = '';
    answer.on('data', (part) => { read += part; });
    answer.on('end', () => (answer.statusCode === 200 ? done(JSON.parse(read)) : wrong(new Error(`control: ${read}`))));
  }).on('error', wrong).end(text);
});

// A receiver whose requests go to the SDK's own `verifySign`, which downloads the platform certificates, and `decipher_gcm`.
const receiver = () => {
  const heard = [];
  const taken = async (headers, body) => {
    const header = (name) => headers[`wechatpay-${name}`];
    const right = await pay.verifySign({
      timestamp: header('timestamp'), nonce: header('nonce'), serial: header('serial'), signature: header('signature'), body,
    });
    must(right, 'the signature is wrong');
    const { event_type, resource } = JSON.parse(body);
    heard.push({ event_type, ...pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce) });
  };
  const server = http.createServer((request, answer) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      taken(request.headers, Buffer.concat(parts).toString())
        .then(() => answer.writeHead(204).end(), () => answer.writeHead(401).end());
    });
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ server, heard, url: `http://127.0.0.1:${server.address().port}/notify` }));
  });
};

async function payment() {
  const { server, heard, url } = await receiver();
  const native = async (out_trade_no) => {
    const order = { description: '某商品', out_trade_no, notify_url: url, amount: { total: 100 } };
    must(answered(await pay.transactions_native(order)).code_url, 'no code_url');
  };
  const state = async (out_trade_no) => answered(await pay.query({ out_trade_no })).trade_state;
  const told = async (event) => {
    await control('/notifications/settle');
    const found = heard.find(({ event_type }) => event_type === event);
    must(found, `${heard.length} verified`);
    return found;
  };
  const platform = await step('platform-certificate', async () => {
    const [certificate] = await pay.get_certificates(direct.api_v3_key);
    must(certificate.serial_no === direct.platform_certificate_serial, certificate.serial_no);
    return ['downloaded and decrypted', certificate];
  });
  await step('native', async () => {
    await native('NODEVORDER1');
    return ['code_url'];
  });
  await step('payment-notification', async () => {
    await control('/payments/NODEVORDER1/pay');
    const paid = await told('TRANSACTION.SUCCESS');
    must(paid.trade_state === 'SUCCESS' && paid.amount.total === 100, paid.trade_state);
    return ['TRANSACTION.SUCCESS, verified and decrypted'];
  });
  await step('order', async () => {
    const found = await state('NODEVORDER1');
    must(found === 'SUCCESS', found);
    return [found];
  });
  await step('close', async () => {
    await native('NODEVORDER2');
    const { status } = await pay.close('NODEVORDER2');
    must(status === 204, status);
    const found = await state('NODEVORDER2');
    must(found === 'CLOSED', found);
    return [`204, then ${found}`];
  });
  const day = await step('refund', async () => {
    const made = answered(await pay.refunds({
      out_trade_no: 'NODEVORDER1', out_refund_no: 'NODEVREFUND1', notify_url: url,
      amount: { refund: 40, total: 100, currency: 'CNY' },
    }));
    must(made.status === 'PROCESSING', made.status);
    return [made.status, made.create_time.slice(0, 10)];
  });
  await step('refund-notification', async () => {
    await control('/refunds/NODEVREFUND1/succeed');
    const done = await told('REFUND.SUCCESS');
    must(done.refund_status === 'SUCCESS' && done.amount.refund === 40, done.refund_status);
    return ['REFUND.SUCCESS, verified and decrypted'];
  });
  await step('transfer-to-balance', async () => {
    const made = answered(await pay.batches_transfer({
      appid: APPID, out_batch_no: 'NODEVBATCH1', batch_name: '某活动', batch_remark: '某活动', total_amount: 200000, total_num: 1,
      wx_serial_no: platform.serial_no,
      transfer_detail_list: [{
        out_detail_no: 'D1', transfer_amount: 200000, transfer_remark: '某活动', openid: PAYEE,
        user_name: pay.publicEncrypt('李四', platform.publicKey),
      }],
    }));
    must(made.batch_id, 'no batch_id');
    return ['accepted'];
  });
  await step('trade-bill', async () => {
    await control('/clock/advance', { seconds: 34 * 3600 });
    const bill = answered(await pay.tradebill({ bill_date: day }));
    const file = answered(await pay.downloadBill(bill.download_url));
    must(createHash('sha1').update(file).digest('hex') === bill.hash_value, 'SHA-1 differs');
    const rows = file.toString().split('\r\n').length - 4;
    must(rows === 2, `${rows} rows`);
    return [`${rows} rows, SHA-1 right`];
  });
  server.close();
}

payment().then(() => process.exit(failed ? 1 : 0));
