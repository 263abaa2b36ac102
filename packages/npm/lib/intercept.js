'use strict';

const fs = require('node:fs');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const path = require('node:path');
const tls = require('node:tls');
const vm = require('node:vm');

const { text } = require('./lang.js');

const NO_PROXY = ['NO_PROXY', 'no_proxy'];
const LOCAL = ['localhost', '127.0.0.1', '::1'];

// Jest loads this file once for each test file, and gives the same sockets to all of them: one state for the process.
const STATE = Symbol.for('weixinpay-sim.intercept');
const state = (net.Socket[STATE] ??= { scripts: [] });

/** As it was, and then as the newest simulator that runs wants it. */
function lead() {
  net.Socket.prototype.connect = state.connect;
  tls.connect = state.tls;
  syncBuiltinESMExports();
  const file = state.scripts.at(-1);
  if (file) vm.compileFunction(fs.readFileSync(file, 'utf8'), ['require'], { filename: file })(require);
}

/**
 * Leads connections of this process to WeChat Pay's hosts to the simulator, by the script that `wxp` wrote for child
 * processes. Returns what undoes it.
 */
function intercept(ready) {
  const { proxyEnv } = https.globalAgent.options;
  if (proxyEnv?.HTTPS_PROXY || proxyEnv?.https_proxy) {
    throw new Error(text(
      'Node was started with NODE_USE_ENV_PROXY=1 or --use-env-proxy, so that its requests go to a proxy before they can ' +
        'be redirected: start the tests without it, or pass { intercept: false } and use baseUrl',
      'Node 启动时带有 NODE_USE_ENV_PROXY=1 或 --use-env-proxy，请求会先交给代理，无法转到模拟器：' +
        '请去掉它再运行测试，或传入 { intercept: false } 并使用 baseUrl',
    ));
  }
  if (state.scripts.length === 0) {
    Object.assign(state, { connect: net.Socket.prototype.connect, tls: tls.connect });
    state.direct = NO_PROXY.map((name) => [name, process.env[name]]);
  }
  const file = path.join(path.dirname(ready.ca_file), 'node.cjs');
  state.scripts.push(file);
  lead();
  // An SDK that reads the person's proxy from the environment is not to ask it.
  const given = NO_PROXY.flatMap((name) => (process.env[name] ?? '').split(',')).filter(Boolean);
  const direct = [...new Set([...given, ...LOCAL, ...ready.hosts])].join(',');
  for (const name of NO_PROXY) process.env[name] = direct;

  return () => {
    state.scripts = state.scripts.filter((script) => script !== file);
    lead();
    if (state.scripts.length > 0) return;
    for (const [name, value] of state.direct) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

module.exports = { intercept };
