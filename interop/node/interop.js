// wechatpay-axios-plugin, unchanged, through `wxp sim run`: one line of JSON for each step.
const { createHash } = require('crypto');
const { readFileSync } = require('fs');
const http = require('http');
const { Wechatpay, Rsa, Aes, Formatter } = require('wechatpay-axios-plugin');

const ready = JSON.parse(readFileSync(process.env.WXP_READY_FILE));
const merchant = (mchid) => ready.merchants.find((known) => known.mchid === mchid);
const provider = merchant('1900000109');
const direct = merchant('1900009191');

const ONE = { openid: 'onqOjjmo8wmTOOtSKwXtGjg9Gb58', user_name: '张三', id_card_number: '110101199003074477' };
const TWO = { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', user_name: '李四', id_card_number: '110101199003071234' };
const EMPLOYER = { sub_mchid: '1111111', sub_appid: 'wxa1111111' };
const PROJECT = { project_name: '某项目', employer_name: '某单位名称' };

const certificate = (m) => ({ [m.platform_certificate_serial]: readFileSync(m.platform_certificate_file) });
// Both: the SDK sends no `Wechatpay-Serial`, and so cannot choose by which of them it is answered.
const keys = (m) => ({ [m.platform_public_key_id]: readFileSync(m.platform_public_key_file), ...certificate(m) });

const client = (m, certs) => new Wechatpay({
  mchid: m.mchid, serial: m.serial_no, privateKey: readFileSync(m.private_key_file), certs, timeout: 20000,
});

// Whatever stands beside the fields of a worker is left as it is.
const sealed = (m, person) => {
  const key = readFileSync(m.platform_public_key_file);
  return { ...person, user_name: Rsa.encrypt(person.user_name, key), id_card_number: Rsa.encrypt(person.id_card_number, key) };
};
const sealedBy = (m) => ({ headers: { 'Wechatpay-Serial': m.platform_public_key_id } });

let failed = false;
const say = (step, ok, detail) => {
  failed ||= !ok;
  console.log(JSON.stringify({ sdk: 'node', step, ok, detail }));
};
// What a step finds is handed on; a later step that misses it fails by itself.
const step = async (name, run) => {
  try {
    const [detail, found] = await run();
    say(name, true, detail);
    return found;
  } catch (error) {
    const { status, data } = error.response || {};
    say(name, false, `${error.message} ${status || ''} ${(data && data.code) || ''}`.trim());
    return undefined;
  }
};
const must = (right, what) => {
  if (!right) throw new Error(what);
};

// The simulator's own requests: what a worker, a payer and time do.
const control = (path, body = {}) => new Promise((done, wrong) => {
  const text = JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  http.request(`${ready.control_url}${path}`, { method: 'POST', headers }, (answer) => {
    let read = '';
    answer.on('data', (part) => { read += part; });
    answer.on('end', () => (answer.statusCode === 200 ? done(JSON.parse(read)) : wrong(new Error(`control: ${read}`))));
  }).on('error', wrong).end(text);
});

async function payrollCard() {
  const { v3 } = client(provider, keys(provider));
  const card = v3.payrollCard;
  const certified = client(provider, certificate(provider)).v3.payrollCard;
  await step('platform-certificate', async () => {
    const { data } = await certified.relations.$openid$.get({
      params: EMPLOYER, openid: ONE.openid,
    });
    return [`answer verified, ${data.authorize_state}`];
  });
  await step('relation', async () => {
    const { data, headers } = await card.relations.$openid$.get({ params: EMPLOYER, openid: ONE.openid, ...sealedBy(provider) });
    must(headers['wechatpay-serial'] === provider.platform_public_key_id, 'not answered by the public key');
    must(data.authorize_state === 'AUTHORIZED', data.authorize_state);
    return [data.authorize_state];
  });
  await step('token', async () => {
    const { data } = await card.tokens.post(
      { ...sealed(provider, TWO), ...EMPLOYER, employment_type: 'SHORT_TERM_EMPLOYMENT' }, sealedBy(provider),
    );
    await control(`/tokens/${data.token}/open`);
    await control(`/tokens/${data.token}/authorize`);
    return [`expires in ${data.expires_in} s`];
  });
  const token = await step('pre-order', async () => {
    const { data } = await card.authentications.preOrder.post({
      openid: ONE.openid, ...EMPLOYER, ...PROJECT, authenticate_number: 'NODE1', authenticate_type: 'SIGN_IN',
    });
    await control(`/tokens/${data.token}/pass`);
    return [`expires in ${data.expires_in} s`, data.token];
  });
  const time = await step('result', async () => {
    const { data } = await card.authentications.$authenticate_number$.get({
      params: { sub_mchid: EMPLOYER.sub_mchid }, authenticate_number: 'NODE1',
    });
    must(data.authenticate_state === 'AUTHENTICATE_SUCCESS', data.authenticate_state);
    return [data.authenticate_state, data.authenticate_time];
  });
  await step('results', async () => {
    const { data } = await card.authentications.get({
      params: { openid: ONE.openid, ...EMPLOYER, authenticate_date: time.slice(0, 10) },
    });
    must(data.total_count === 1, `total_count ${data.total_count}`);
    return [`total_count ${data.total_count}`];
  });
  await step('pre-order-with-auth', async () => {
    const { data } = await card.authentications.preOrderWithAuth.post({
      ...sealed(provider, TWO), ...EMPLOYER, ...PROJECT, authenticate_number: 'NODE2', employment_type: 'SHORT_TERM_EMPLOYMENT',
    }, sealedBy(provider));
    return [`expires in ${data.expires_in} s`];
  });
  await step('transfer-batch', async () => {
    const { user_name } = sealed(provider, ONE);
    const { data } = await card.transferBatches.post({
      ...EMPLOYER, authorization_type: 'INFORMATION_AUTHORIZATION_TYPE', out_batch_no: 'NODEB1', batch_name: '工资',
      batch_remark: '工资', total_amount: 300000, total_num: 1, employment_type: 'LONG_TERM_EMPLOYMENT',
      transfer_detail_list: [{
        out_detail_no: 'D1', transfer_amount: 300000, transfer_remark: '工资', openid: ONE.openid, user_name,
      }],
    }, sealedBy(provider));
    must(data.batch_id, 'no batch_id');
    return ['accepted'];
  });
  await step('token-validation', async () => {
    const { user_name, id_card_number } = sealed(provider, ONE);
    const { data } = await card.wesure.tokenValidations.post({
      sp_mchid: provider.mchid, sub_mchid: EMPLOYER.sub_mchid, token, authenticate_type: 'SIGN_IN', user_name, id_card_number,
    }, sealedBy(provider));
    must(data.result === 'SUCCESS', data.fail_reason);
    return [data.result];
  });
  await step('insurance', async () => {
    const { status } = await card.wesure.insurance.post({
      sp_mchid: provider.mchid, sub_mchid: EMPLOYER.sub_mchid, token, openid: ONE.openid, wesure_order_no: 'NODEW1',
      insurance_company_order_no: 'NODEC1', insurance_company_name: '某保险公司', insure_state: 'INSURE_SUCCESS',
      insure_effect_time: '2026-06-08T10:34:56+08:00', insure_invalid_time: '2027-06-08T10:34:56+08:00',
    });
    must(status === 204, `status ${status}`);
    return ['204, empty body verified'];
  });
}

// A receiver, by what the SDK has for it: `Rsa.verify` and `AesGcm.decrypt`.
function receiver(certs) {
  const heard = [];
  const server = http.createServer((request, answer) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const header = (name) => request.headers[`wechatpay-${name}`];
      const fresh = Math.abs(Formatter.timestamp() - Number(header('timestamp'))) <= 300;
      const key = certs[header('serial')];
      const right = fresh && key
        && Rsa.verify(Formatter.response(header('timestamp'), header('nonce'), body), header('signature'), key);
      if (!right) {
        answer.writeHead(401).end();
        return;
      }
      try {
        const { event_type, resource } = JSON.parse(body);
        const { ciphertext, nonce, associated_data } = resource;
        const plain = Aes.AesGcm.decrypt(ciphertext, direct.api_v3_key, nonce, associated_data);
        heard.push({ event_type, ...JSON.parse(plain) });
        answer.writeHead(204).end();
      } catch (error) {
        answer.writeHead(500).end();
      }
    });
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ server, heard, url: `http://127.0.0.1:${server.address().port}/notify` }));
  });
}

async function payment() {
  const certs = keys(direct);
  const { v3 } = client(direct, certs);
  const { server, heard, url } = await receiver(certs);
  const order = { out_trade_no: 'NODEORDER1' };
  await step('native', async () => {
    const { data } = await v3.pay.transactions.native.post({
      appid: 'wxd678efh567hg6787', mchid: direct.mchid, description: '某商品', ...order, notify_url: url, amount: { total: 100 },
    });
    must(data.code_url, 'no code_url');
    return ['code_url'];
  });
  await step('payment-notification', async () => {
    await control(`/payments/${order.out_trade_no}/pay`);
    await control('/notifications/settle');
    const told = heard.find(({ event_type }) => event_type === 'TRANSACTION.SUCCESS');
    must(told && told.trade_state === 'SUCCESS' && told.amount.total === 100, `${heard.length} verified`);
    return ['TRANSACTION.SUCCESS, verified and decrypted'];
  });
  await step('order', async () => {
    const { data } = await v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params: { mchid: direct.mchid }, ...order });
    must(data.trade_state === 'SUCCESS', data.trade_state);
    return [data.trade_state];
  });
  const day = await step('refund', async () => {
    const { data } = await v3.refund.domestic.refunds.post({
      ...order, out_refund_no: 'NODEREFUND1', notify_url: url, amount: { refund: 40, total: 100, currency: 'CNY' },
    });
    must(data.status === 'PROCESSING', data.status);
    return [data.status, data.create_time.slice(0, 10)];
  });
  await step('refund-notification', async () => {
    await control('/refunds/NODEREFUND1/succeed');
    await control('/notifications/settle');
    const told = heard.find(({ event_type }) => event_type === 'REFUND.SUCCESS');
    must(told && told.refund_status === 'SUCCESS' && told.amount.refund === 40, `${heard.length} verified`);
    return ['REFUND.SUCCESS, verified and decrypted'];
  });
  await step('trade-bill', async () => {
    await control('/clock/advance', { seconds: 34 * 3600 });
    const { data: bill } = await v3.bill.tradebill.get({ params: { bill_date: day } });
    const { pathname, searchParams } = new URL(bill.download_url);
    const { data: file } = await v3.billdownload.file.get({
      params: Object.fromEntries(searchParams), responseType: 'arraybuffer', transformResponse: [(data) => data],
    });
    must(pathname === '/v3/billdownload/file', pathname);
    must(createHash('sha1').update(file).digest('hex') === bill.hash_value, 'SHA-1 differs');
    const { rows } = Formatter.castCsvBill(file);
    must(rows.length === 2, `${rows.length} rows`);
    return [`${rows.length} rows, SHA-1 right`];
  });
  server.close();
}

payrollCard().then(payment).then(() => process.exit(failed ? 1 : 0));
