'use strict';

const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const path = require('node:path');
const tls = require('node:tls');
const vm = require('node:vm');

const { text } = require('./lang.js');

const NO_PROXY = ['NO_PROXY', 'no_proxy'];
const LOCAL = ['localhost', '127.0.0.1', '::1'];

/**
 * Leads connections of this process to WeChat Pay's hosts to the simulator, by the script that `wxp` wrote for child
 * processes. Returns what undoes it.
 */
function intercept(ready) {
  if (process.env.NODE_USE_ENV_PROXY === '1' && (process.env.HTTPS_PROXY || process.env.https_proxy)) {
    throw new Error(text(
      'Node was started with NODE_USE_ENV_PROXY=1, so that its requests go to a proxy before the simulator sees them: ' +
        'start the tests without it, or pass { intercept: false } and use baseUrl',
      'Node 启动时带有 NODE_USE_ENV_PROXY=1，请求会先到代理，模拟器收不到：' +
        '请去掉这个变量再运行测试，或传入 { intercept: false } 并使用 baseUrl',
    ));
  }
  const before = { connect: net.Socket.prototype.connect, tls: tls.connect };
  const proxies = NO_PROXY.map((name) => [name, process.env[name]]);
  const direct = [...new Set(proxies.map(([, value]) => value).filter(Boolean)), ...LOCAL, ...ready.hosts].join(',');
  for (const name of NO_PROXY) process.env[name] = direct;

  const file = path.join(path.dirname(ready.ca_file), 'node.cjs');
  vm.compileFunction(fs.readFileSync(file, 'utf8'), ['require'], { filename: file })(require);

  return () => {
    net.Socket.prototype.connect = before.connect;
    tls.connect = before.tls;
    syncBuiltinESMExports();
    for (const [name, value] of proxies) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

module.exports = { intercept };
