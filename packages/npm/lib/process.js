'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
// Taken now, because a test may put a clock of its own in the place of the global ones.
const { setTimeout: sleep } = require('node:timers/promises');

const { checkVersion, findBinary } = require('./binary.js');
const { text } = require('./lang.js');

const LIMIT_MS = 30_000;

const VALUES = ['appid', 'data', 'listen', 'mchid', 'platform', 'subAppid', 'subMchid'];
const SWITCHES = ['frozen', 'strictFidelity'];
const OPTIONS = [...VALUES, ...SWITCHES, 'drill', 'intercept'].sort();

const flag = (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The options of `startWechatPay` as flags of `wxp sim up`. */
function flags(options) {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    throw new Error(text(
      `startWechatPay has no option ${unknown}; it has ${OPTIONS.join(', ')}`,
      `startWechatPay 没有选项 ${unknown}，可用的选项有 ${OPTIONS.join('、')}`,
    ));
  }
  const values = VALUES.filter((name) => options[name] !== undefined).flatMap((name) => [flag(name), options[name]]);
  const drills = [options.drill ?? []].flat().flatMap((drill) => [flag('drill'), drill]);
  return [...values, ...drills, ...SWITCHES.filter((name) => options[name]).map(flag)];
}

/** A `wxp sim up` that ends when this process does: its standard input is a pipe that only this process holds open. */
class SimulatorProcess {
  #child;
  #stderr = '';
  #ended;

  constructor(binary, args) {
    this.#child = spawn(binary, ['sim', 'up', '--quiet', '--end-with-stdin', ...args], {
      stdio: ['pipe', 'ignore', 'pipe'],
      windowsHide: true,
    });
    this.#child.stderr.setEncoding('utf8').on('data', (part) => {
      this.#stderr = (this.#stderr + part).slice(-10_000);
    });
    this.#child.stdin.on('error', () => {});
    // 'close' comes when its last words have been read, 'error' where it was not started at all.
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => resolve(signal ?? code));
      this.#child.once('error', (error) => resolve(error.code));
    }).then((how) => {
      this.end = how;
    });
    // A test that stops nothing can end all the same.
    for (const one of [this.#child, this.#child.stdin, this.#child.stderr]) one.unref();
  }

  get pid() {
    return this.#child.pid;
  }

  /** How it ended, and what it said; undefined while it runs. */
  get obituary() {
    if (this.end === undefined) return undefined;
    return text(`wxp ended (${this.end})`, `wxp 已退出（${this.end}）`) + (this.#stderr && `\n${this.#stderr.trim()}`);
  }

  async stop() {
    this.#child.ref();
    this.#child.stdin.end();
    await Promise.race([this.#ended, sleep(5_000, undefined, { ref: false })]);
    if (this.end === undefined) this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

/** Starts the simulator; returns its process, and what it wrote into its ready file. */
async function launch(options) {
  const given = flags(options);
  const binary = findBinary();
  await checkVersion(binary);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'weixinpay-sim-'));
  const file = path.join(folder, 'ready.json');
  let simulator;
  try {
    simulator = new SimulatorProcess(binary, ['--ready-file', file, ...given]);
    const ready = await whenReady(simulator, file);
    // It stays for child processes, in the folder that goes with the simulator.
    const kept = path.join(path.dirname(ready.ca_file), 'ready.json');
    await fs.copyFile(file, kept);
    ready.environment.WXP_READY_FILE = kept;
    return { simulator, ready };
  } catch (error) {
    await simulator?.stop();
    throw error;
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function whenReady(simulator, file) {
  for (const until = Date.now() + LIMIT_MS; Date.now() < until; await sleep(5)) {
    if (simulator.end !== undefined) {
      throw new Error(text('the simulator did not start: ', '模拟器没有启动：') + simulator.obituary);
    }
    // It is written whole.
    const written = await fs.readFile(file, 'utf8').catch(() => undefined);
    if (written !== undefined) return JSON.parse(written);
  }
  throw new Error(text(
    `the simulator was not ready after ${LIMIT_MS / 1000} s, and was stopped: is the machine overloaded?`,
    `模拟器 ${LIMIT_MS / 1000} 秒内没有就绪，已停止：机器是否负载过高？`,
  ));
}

module.exports = { launch };
