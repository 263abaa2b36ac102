// Each process that is started ends, and leaves no file.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWechatPay } from 'weixinpay-sim';

import { eventually, launcher, node, plain, vanishes } from './tools.mjs';
import sdk from '../sdk.cjs';

let wechatpay;
before(async () => {
  wechatpay = await startWechatPay();
});
afterEach(async () => {
  await wechatpay.verify();
  await wechatpay.reset();
});
after(() => wechatpay.stop());

test('an application in a process of its own reaches it, and is called back', async () => {
  await wechatpay.expect('POST /v3/pay/transactions/native', { times: 1, status: 200 });
  const app = fileURLToPath(new URL('app.cjs', import.meta.url));
  const { done, printed } = node([app], { ...process.env, ...wechatpay.env });
  await eventually('the order', () => /^weixin:/m.test(printed.stdout));
  await wechatpay.pay('CHILD1');
  await wechatpay.settle();
  const { code, stdout, stderr } = await done;
  assert.equal(code, 0, stderr);
  assert.match(stdout, /called back/);
  const [notification] = await wechatpay.notifications({ event_type: 'TRANSACTION.SUCCESS' });
  assert.equal(notification.state, 'DELIVERED');
});

test('after stop() this process is as it was', async () => {
  const { done } = node(['-e', `
    const net = require('node:net'), tls = require('node:tls');
    const now = () => [net.Socket.prototype.connect, tls.connect, process.env.NO_PROXY, process.env.no_proxy];
    const before = now();
    require('weixinpay-sim').startWechatPay().then(async (wechatpay) => {
      console.log(now().map((value, at) => value === before[at]).join());
      console.log(process.env.NO_PROXY);
      await wechatpay.stop();
      console.log(now().map((value, at) => value === before[at]).join());
    });
  `], plain({ NO_PROXY: 'example.com' }));
  const { stdout, stderr } = await done;
  assert.match(stdout, /^false,false,false,false\nexample\.com,localhost,.*api\.mch\.weixin\.qq\.com.*\ntrue,true,true,true\n$/, stderr);
});

test('of two in one process the newest is reached, in whichever order they stop', async () => {
  const call = () => fetch('https://api.mch.weixin.qq.com/v3/certificates');
  const came = async (one) => (await one.journal()).length;
  const [second, third] = [await startWechatPay(), await startWechatPay()];
  await call();
  assert.deepEqual([await came(wechatpay), await came(second), await came(third)], [0, 0, 1]);
  await second.stop();
  await call();
  assert.deepEqual([await came(wechatpay), await came(third)], [0, 2]);
  await third.stop();
  await call();
  assert.equal(await came(wechatpay), 1);
  assert.match(process.env.NO_PROXY, /api\.mch\.weixin\.qq\.com/);
});

test('with { intercept: false } it stays as it is, and baseUrl reaches it', async () => {
  const { connect } = net.Socket.prototype;
  const other = await startWechatPay({ intercept: false });
  assert.equal(net.Socket.prototype.connect, connect);
  await sdk.order(other, 'ORDERB1', undefined, { baseURL: other.baseUrl });
  assert.deepEqual((await sdk.orders(other)).map((one) => one.out_trade_no), ['ORDERB1']);
  assert.deepEqual(await sdk.orders(wechatpay), []);
  await other.stop();
});

test('a proxy of the environment is not asked', async () => {
  // A port on which nothing listens: whatever asks it fails.
  const proxy = 'http://127.0.0.1:1';
  const env = plain({ HTTP_PROXY: proxy, http_proxy: proxy, HTTPS_PROXY: proxy, https_proxy: proxy, ALL_PROXY: proxy, all_proxy: proxy });
  const { code, stdout, stderr } = await node(['-e', `
    const { startWechatPay } = require('weixinpay-sim');
    const { order } = require('../sdk.cjs');
    const server = require('node:http').createServer((request, answer) => {
      console.log('called back');
      answer.writeHead(204).end();
    }).listen(0, '127.0.0.1', async () => {
      const wechatpay = await startWechatPay();
      await order(wechatpay, 'ORDERP1', 'http://127.0.0.1:' + server.address().port + '/notify');
      await wechatpay.pay('ORDERP1');
      await wechatpay.settle();
      await wechatpay.stop();
      server.close();
    });
  `], env).done;
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'called back\n');
  // A newer Node, started with NODE_USE_ENV_PROXY=1, has this agent.
  const { stderr: refused } = await node(['-e', `
    const https = require('node:https');
    https.globalAgent = new https.Agent({ proxyEnv: { HTTPS_PROXY: '${proxy}' } });
    require('weixinpay-sim').startWechatPay().catch((error) => console.error(error.message));
  `], env).done;
  assert.match(refused, /^Node was started with NODE_USE_ENV_PROXY=1 .*start the tests without it, or pass \{ intercept: false \} and use baseUrl\n$/);
});

const unstopped = (then) => `
  require('weixinpay-sim').startWechatPay().then((wechatpay) => { console.log(wechatpay.pid); ${then} });
`;
const pidOf = (printed) => eventually('a pid', () => Number(/^(\d+)\n/.exec(printed.stdout)?.[1]));

test('a test that never stops it ends, and it ends, too', async () => {
  const { done, printed } = node(['-e', unstopped('')]);
  const pid = await pidOf(printed);
  assert.equal((await done).code, 0);
  await vanishes(pid);
});

test('a worker that is killed leaves no process and no key', async () => {
  const TMPDIR = mkdtempSync(path.join(tmpdir(), 'weixinpay-sim-test-'));
  const { child, done, printed } = node(['-e', unstopped('setInterval(() => {}, 1000);')], plain({ TMPDIR }));
  const pid = await pidOf(printed);
  assert.equal(readdirSync(TMPDIR).length, 1);
  child.kill('SIGKILL');
  assert.equal((await done).signal, 'SIGKILL');
  await vanishes(pid);
  assert.deepEqual(readdirSync(TMPDIR), []);
  rmSync(TMPDIR, { recursive: true });
});

test('the launcher gives the exit code', async () => {
  const version = await node([launcher, '--version']).done;
  assert.deepEqual([version.code, version.stdout], [0, 'wxp 0.1.0\n']);
  const wrong = await node([launcher, 'no-such-command']).done;
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /no-such-command/);
});

/** The launcher with a simulator that runs a command which prints its pid and the pid of wxp, its parent. */
const launched = async () => {
  const command = 'console.log(process.pid + " " + process.ppid); setInterval(() => {}, 1000)';
  const started = node([launcher, 'sim', 'run', '--', process.execPath, '-e', command]);
  const [, pid, parent] = await eventually('two pids', () => /^(\d+) (\d+)$/m.exec(started.printed.stdout));
  return { ...started, pids: [Number(pid), Number(parent)] };
};

for (const [signal, number] of [['SIGTERM', 15], ['SIGINT', 2]]) {
  test(`${signal} to the launcher ends all`, async () => {
    const { child, done, pids } = await launched();
    child.kill(signal);
    const { code } = await done;
    assert.equal(code, 128 + number);
    for (const pid of pids) await vanishes(pid);
  });
}

test('a wxp that is killed by a signal ends the launcher by it', async () => {
  const { done, pids: [pid, parent] } = await launched();
  process.kill(parent, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  assert.equal((await done).signal, 'SIGKILL');
});

test('npx runs it by its name', async () => {
  const npx = spawn('npx', ['--no', '--offline', 'weixinpay-sim', 'demo', '--json'], { cwd: process.env.PROJECT, env: plain() });
  let printed = '';
  npx.stdout.setEncoding('utf8').on('data', (part) => { printed += part; });
  const [code] = await new Promise((resolve) => npx.once('close', (...how) => resolve(how)));
  assert.equal(code, 0);
  assert.match(printed, /AUTHENTICATE_SUCCESS/);
});

test('the SDK in this process reaches it', async () => {
  await wechatpay.expect('POST /v3/pay/transactions/native');
  const { data } = await sdk.order(wechatpay, 'ORDERN1');
  assert.match(data.code_url, /^weixin:/);
});
