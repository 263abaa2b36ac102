#!/usr/bin/env node
'use strict';

const { spawn } = require('node:child_process');
const { constants } = require('node:os');

const { findBinary } = require('../lib/binary.js');

const fail = (error) => {
  console.error(`weixinpay-sim: ${error.message}`);
  process.exit(1);
};

function run() {
  const child = spawn(findBinary(), process.argv.slice(2), { stdio: 'inherit' });
  // A supervisor signals this process alone. A terminal signals both, and wxp counts that once; on Windows, where a signal
  // that is sent kills, only the terminal's is left.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) {
    process.on(signal, () => process.platform === 'win32' || child.kill(signal));
  }
  child.once('error', fail);
  child.once('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : code;
    if (!signal) return;
    // Ends as wxp did, so that a shell sees the same.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

try {
  run();
} catch (error) {
  fail(error);
}
