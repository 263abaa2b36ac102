import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const installed = path.dirname(require.resolve('weixinpay-sim/package.json'));
export const { findBinary } = require(path.join(installed, 'lib/binary.js'));
export const launcher = path.join(installed, 'bin/weixinpay-sim.js');

/** The environment of this process without what would choose another wxp or language. */
export const plain = (more = {}) => {
  const { WXP_BIN, WXP_LANG, ...env } = process.env;
  return { ...env, WXP_LANG: 'en', ...more };
};

/** Starts node on these arguments; `done` has how it ended and what it printed. */
export function node(args, env = plain()) {
  const child = spawn(process.execPath, args, { env, cwd: fileURLToPath(new URL('.', import.meta.url)) });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (part) => { printed[name] += part; });
  const done = once(child, 'close').then(([code, signal]) => ({ code, signal, ...printed }));
  return { child, done, printed };
}

/** Until it is true, for 10 s at most. */
export async function eventually(what, is) {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(10)) {
    const value = is();
    if (value) return value;
  }
  throw new Error(`not within 10 s: ${what}`);
}

export const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

export const vanishes = (pid) => eventually(`the end of ${pid}`, () => !isAlive(pid));
