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
  // A supervisor signals this process alone. What a terminal signals to both, wxp takes once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) {
    process.on(signal, () => child.kill(signal));
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
