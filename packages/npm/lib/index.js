'use strict';

const { inspect } = require('node:util');

const { control, SimulatorError } = require('./control.js');
const { intercept } = require('./intercept.js');
const { text } = require('./lang.js');
const { Merchant } = require('./merchant.js');
const { launch } = require('./process.js');

const part = encodeURIComponent;

/** Moves the simulator's time: orders expire, notifications are repeated. */
class Clock {
  #control;

  constructor(request) {
    this.#control = request;
  }

  now = () => this.#control('GET', 'clock');
  advance = (seconds) => this.#control('POST', 'clock/advance', { seconds });
  set = (time) => this.#control('POST', 'clock/set', { time });
  freeze = () => this.#control('POST', 'clock/freeze', {});
}

/** A WeChat Pay of your own: one process of `wxp`, which ends with this one. */
class WechatPay {
  #options;
  #running;
  #undo = () => {};
  /** Each route that is expected, with the line of the test that expects it. */
  #expected = [];
  clock = new Clock((...request) => this.control(...request));

  constructor(options = {}) {
    this.#options = options;
  }

  async start() {
    const { simulator, ready } = await launch(this.#options);
    try {
      const merchants = ready.merchants.map((merchant) => new Merchant(merchant));
      if (this.#options.intercept !== false) this.#undo = intercept(ready);
      this.#running = { simulator, ready, merchants };
      return this;
    } catch (error) {
      await simulator.stop();
      throw error;
    }
  }

  async stop() {
    const running = this.#running;
    this.#running = undefined;
    this.#undo();
    this.#undo = () => {};
    await running?.simulator.stop();
  }

  #now() {
    if (this.#running) return this.#running;
    throw new Error(text(
      'the simulator is not running: use it between the start and stop(), with useWechatPay() in tests and hooks',
      '模拟器没有运行：请在启动之后、stop() 之前使用；用 useWechatPay() 时，请在测试和钩子函数里使用',
    ));
  }

  get baseUrl() {
    return this.#now().ready.base_url;
  }

  get consoleUrl() {
    return this.#now().ready.console_url;
  }

  get pid() {
    return this.#now().simulator.pid;
  }

  /** The direct merchant. */
  get merchant() {
    return this.#now().merchants.find((merchant) => !merchant.serviceProvider);
  }

  /** The service provider, with its sub-merchants. */
  get partner() {
    return this.#now().merchants.find((merchant) => merchant.serviceProvider);
  }

  /** What a child process needs; undefined removes a variable. */
  get env() {
    const variables = Object.entries(this.#now().ready.environment);
    return Object.fromEntries(variables.map(([name, value]) => [name, value ?? undefined]));
  }

  async control(method, path, body) {
    const { ready, simulator } = this.#now();
    try {
      return await control(ready.control_url, method, path, body);
    } catch (error) {
      if (error instanceof SimulatorError || !simulator.obituary) throw error;
      throw new Error(text('the simulator is gone: ', '模拟器已经不在了：') + simulator.obituary, { cause: error });
    }
  }

  async reset() {
    this.#expected = [];
    await this.control('POST', 'reset', {});
  }

  pay(order, fields = {}) {
    return this.control('POST', `payments/${part(order)}/pay`, fields);
  }

  endRefund(refund, end = 'succeed', fields = {}) {
    return this.control('POST', `refunds/${part(refund)}/${part(end)}`, fields);
  }

  drill(drill) {
    return this.control('POST', 'drills', { drill });
  }

  async expect(route, count = { times: 1 }) {
    const line = {};
    Error.captureStackTrace(line, this.expect);
    await this.control('POST', 'expect', { route, ...count });
    this.#expected.push({ route, frames: line.stack.split('\n').slice(1).join('\n') });
  }

  async verify() {
    const expected = this.#expected;
    this.#expected = [];
    try {
      await this.control('POST', 'verify', {});
    } catch (error) {
      // A runner shows the line that expects, and not the hook that verifies.
      const unmet = expected.find(({ route }) => error.message.includes(`expected ${route} `));
      if (unmet) error.stack = `${error.name}: ${error.message}\n${unmet.frames}`;
      throw error;
    }
  }

  async notifications(filter = {}) {
    return (await this.control('GET', `notifications?${new URLSearchParams(filter)}`)).notifications;
  }

  async settle() {
    await this.control('POST', 'notifications/settle', {});
  }

  async journal() {
    return (await this.control('GET', 'journal')).entries;
  }

  toJSON() {
    return this.#running && { baseUrl: this.baseUrl, consoleUrl: this.consoleUrl, pid: this.pid };
  }

  [inspect.custom](depth, options) {
    return `WechatPay ${inspect(this.toJSON(), options)}`;
  }
}

if (Symbol.asyncDispose) {
  WechatPay.prototype[Symbol.asyncDispose] = WechatPay.prototype.stop;
}

const startWechatPay = (options) => new WechatPay(options).start();

module.exports = { SimulatorError, startWechatPay, WechatPay };
