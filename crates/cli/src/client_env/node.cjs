// Written by `wxp sim run` for this run alone. Node's own https and fetch, and agents that a client makes itself, read no
// proxy: a connection to one of WeChat Pay's hosts goes to the simulator, whoever opens it. Every other is left alone.
'use strict';

const fs = require('node:fs');
const net = require('node:net');
const tls = require('node:tls');
const { syncBuiltinESMExports } = require('node:module');

const hosts = new Set(SIMULATOR.hosts);
const isWeChatPay = (host) => typeof host === 'string' && hosts.has(host.toLowerCase().replace(/\.$/, ''));

// A preload that fails would take the program with it.
let authority;
try {
  authority = fs.readFileSync(SIMULATOR.ca, 'utf8');
} catch {
  authority = undefined;
}

/** The options among the arguments of `connect`: ([options]), (options, …), (port, host, …). */
function optionsOf(args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) return first;
  return typeof args[1] === 'string' ? { port: first, host: args[1] } : {};
}

/** The same arguments with these options. */
function withOptions(args, options) {
  if (Array.isArray(args[0])) {
    // Node marks what it has sorted already by a symbol on the array.
    const sorted = Object.assign([options, args[0][1]], {});
    for (const mark of Object.getOwnPropertySymbols(args[0])) sorted[mark] = args[0][mark];
    return [sorted, ...args.slice(1)];
  }
  const rest = typeof args[0] === 'object' ? args.slice(1) : args.slice(2);
  return [options, ...rest];
}

const connectSocket = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connect(...args) {
  const options = optionsOf(args);
  if (options.path || !isWeChatPay(options.host)) return connectSocket.apply(this, args);
  if (Number(options.port) !== 443) {
    const error = new Error(
      `wxp sim run: ${options.host}:${options.port} is refused: WeChat Pay is reached by https on port 443 alone`,
    );
    process.nextTick(() => this.destroy(error));
    return this;
  }
  const { lookup, family, hints, localAddress, localPort, ...kept } = options;
  return connectSocket.apply(this, withOptions(args, { ...kept, host: SIMULATOR.host, port: SIMULATOR.port }));
};

// A client that trusts authorities of its own choice is to trust the simulator's there, and no other.
const connectTls = tls.connect;
tls.connect = function connect(...args) {
  // (port, host, options, …) says more in its third or second argument.
  const at = args.findIndex((arg) => typeof arg === 'object' && arg !== null);
  const given = at < 0 ? {} : args[at];
  const host = given.servername || given.host || optionsOf(args).host;
  if (!authority || !isWeChatPay(host)) return connectTls.apply(this, args);
  const { secureContext, ...kept } = given;
  const options = { ...kept, ca: authority };
  if (at >= 0) return connectTls.apply(this, [...args.slice(0, at), options, ...args.slice(at + 1)]);
  const named = args.findIndex((arg) => typeof arg === 'function');
  const until = named < 0 ? args.length : named;
  return connectTls.apply(this, [...args.slice(0, until), options, ...args.slice(until)]);
};

// `import { connect } from 'node:tls'` sees it, too.
syncBuiltinESMExports();
