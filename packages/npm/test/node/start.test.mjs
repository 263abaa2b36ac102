// The messages of a start that fails.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { startWechatPay } from 'weixinpay-sim';

import { findBinary, isAlive, launcher, node, plain } from './tools.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'weixinpay-sim-test-'));
after(() => rmSync(folder, { recursive: true }));

/** Another program by the name of wxp. */
const program = (name, script) => {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

const startedBy = async (WXP_BIN, more = {}) => {
  const { done } = node(['-e', `
    require('weixinpay-sim').startWechatPay().then(() => console.log('started'), (error) => console.error(error.message))
  `], plain({ WXP_BIN, ...more }));
  return done;
};

test('WXP_BIN names no program', async () => {
  const { stderr } = await startedBy(path.join(folder, 'none'));
  assert.match(stderr, /^WXP_BIN is .*none, and there is no program: set it to the path of wxp, or unset it$/m);
});

test('WXP_BIN names another program', async () => {
  const { stderr } = await startedBy(program('other', 'echo hello'));
  assert.match(stderr, /other is a program that is not weixinpay's wxp: set WXP_BIN to the path of wxp/);
  const broken = await startedBy(program('broken', 'exit 3'));
  assert.match(broken.stderr, /broken cannot be run \(3\): set WXP_BIN to the path of wxp/);
});

test('a version that does not fit', async () => {
  const newer = program('newer', 'echo wxp 7.8.9');
  const { stderr } = await startedBy(newer);
  assert.match(stderr, /newer is wxp 7\.8\.9, and weixinpay-sim is \d+\.\d+\.\d+: install weixinpay-sim@7\.8, or set WXP_BIN to a wxp \d+\.\d+$/m);
  const chinese = await startedBy(newer, { WXP_LANG: 'zh' });
  assert.match(chinese.stderr, /请安装 weixinpay-sim@7\.8，或让 WXP_BIN 指向 wxp/);
});

test('a platform that there is no package for', () => {
  assert.throws(() => findBinary({ env: {}, os: 'sunos', cpu: 'x64' }), {
    message: 'weixinpay-sim has no wxp for sunos-x64, only for linux-x64, linux-arm64, darwin-x64, darwin-arm64, win32-x64: ' +
      'build wxp from source with Rust, and set WXP_BIN to its path',
  });
  // One that is built for it is taken.
  const own = program('wxp', 'echo wxp 0.1.0');
  assert.equal(findBinary({ env: { WXP_BIN: own }, os: 'sunos', cpu: 'x64' }), own);
  assert.equal(findBinary({ env: { PATH: folder }, os: 'sunos', cpu: 'x64' }), own);
});

test('npm installed no optional package', async () => {
  const bare = path.join(process.env.WITHOUT_OPTIONAL, 'node_modules/weixinpay-sim/bin/weixinpay-sim.js');
  const { code, stderr } = await node([bare, '--version'], plain({ PATH: folder + path.sep + 'none' })).done;
  assert.equal(code, 1);
  assert.match(stderr, /^weixinpay-sim: @weixinpay\/sim-\S+ is not installed, and wxp for this platform is in it: install again without --omit=optional .*or set WXP_BIN to the path of wxp$/m);
});

test('a port that is taken', async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const listen = `127.0.0.1:${server.address().port}`;
  const TMPDIR = mkdtempSync(path.join(folder, 'tmp-'));
  const { stdout } = await node(['-e', `
    require('weixinpay-sim').startWechatPay({ listen: '${listen}' }).catch((error) => console.log(error.message));
  `], plain({ TMPDIR })).done;
  server.close();
  assert.match(stdout, /^the simulator did not start: wxp ended \(\d+\)\n/);
  assert.ok(stdout.includes(listen), stdout);
  assert.deepEqual(readdirSync(TMPDIR), []);
});

test('a drill that there is not', async () => {
  await assert.rejects(startWechatPay({ drill: 'no.such' }), /no\.such/);
});

test('an option that there is not', async () => {
  await assert.rejects(startWechatPay({ frozn: true }), {
    message: 'startWechatPay has no option frozn; it has appid, data, drill, frozen, intercept, listen, mchid, platform, ' +
      'strictFidelity, subAppid, subMchid',
  });
});

test('use before the start and after the end', async () => {
  const wechatpay = await startWechatPay();
  const { pid } = wechatpay;
  await wechatpay.stop();
  await wechatpay.stop();
  assert.equal(isAlive(pid), false);
  await assert.rejects(wechatpay.reset(), /the simulator is not running: use it between the start and stop\(\)/);
  assert.throws(() => wechatpay.baseUrl, /the simulator is not running/);
});

test('the error says that the simulator was killed', async () => {
  const wechatpay = await startWechatPay();
  process.kill(wechatpay.pid, 'SIGKILL');
  let error;
  for (let tries = 0; tries < 100 && !/gone/.test(error?.message); tries += 1) {
    error = await wechatpay.reset().catch((error) => error);
  }
  assert.match(error.message, /^the simulator is gone: wxp ended \(SIGKILL\)/);
  await wechatpay.stop();
});

test('the launcher says it in one line, too', async () => {
  const { code, stderr } = await node([launcher, 'demo'], plain({ WXP_BIN: '/none/wxp' })).done;
  assert.equal(code, 1);
  assert.equal(stderr, 'weixinpay-sim: WXP_BIN is /none/wxp, and there is no program: set it to the path of wxp, or unset it\n');
});
