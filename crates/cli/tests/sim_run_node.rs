//! Node under `wxp sim run`, with agents that read no proxy.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::{exits, has, run, stderr, stdout};

/// Calls in each way, and prints one line for each answer.
const CALLS: &str = r#"
const https = require('node:https'), tls = require('node:tls'), { Worker } = require('node:worker_threads');
const url = 'https://api.mch.weixin.qq.com/v3/certificates';
const get = (options) => new Promise((answered, failed) =>
  https.get(url, options, (answer) => { answer.resume(); answered(answer.statusCode); }).on('error', failed));
const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
const fetched = `fetch('${url}').then((answer) => require('node:worker_threads').parentPort.postMessage(answer.status))`;
const calls = {
  https: () => get({}),
  fetch: async () => (await fetch(url)).status,
  agent: () => get({ agent }),
  again: () => get({ agent }),
  trusting: () => get({ agent: new https.Agent({ ca: tls.rootCertificates.slice(0, 2) }) }),
  import: async () => (await import('data:text/javascript,import { get } from "node:https"; export default get')).default
    && new Promise((answered, failed) => import('node:tls').then(({ connect }) => {
      const socket = connect(443, 'api.mch.weixin.qq.com', () => { socket.destroy(); answered(socket.authorized); });
      socket.on('error', failed);
    })),
  worker: () => new Promise((answered, failed) => {
    new Worker(fetched, { eval: true }).on('message', answered).on('error', failed);
  }),
  plain: () => new Promise((answered) =>
    require('node:http').get('http://api.mch.weixin.qq.com/').on('error', (error) => answered(error.message))),
  other: () => new Promise((answered) => https.get('https://127.0.0.1:1/').on('error', (error) => answered(error.code))),
};
(async () => {
  for (const [name, call] of Object.entries(calls)) console.log(name, await call().catch(String));
  process.exit();
})();
"#;

#[test]
fn whatever_agent_a_client_makes_wechat_pay_is_the_simulator_and_nobody_else_is() {
    if !has("node") {
        return;
    }
    let output = run(|command| command.args(["--", "node", "-e", CALLS]));
    exits(&output, 0);
    let expected = "https 401\nfetch 401\nagent 401\nagain 401\ntrusting 401\nimport true\nworker 401\n\
                    plain wxp sim run: api.mch.weixin.qq.com:80 is refused: WeChat Pay is reached by https on port 443 alone\n\
                    other ECONNREFUSED\n";
    // Newer Nodes read the proxy themselves, which says it in its own words.
    let lines = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| !line.starts_with("again") && !line.starts_with("plain"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(lines(&stdout(&output)), lines(expected), "{}", stderr(&output));
}

#[test]
fn node_options_that_are_given_are_kept() {
    if !has("node") {
        return;
    }
    let script = "console.log(process.title, process.env.NODE_OPTIONS.split('--require').length)";
    let output = run(|command| command.env("NODE_OPTIONS", "--title=given").args(["--", "node", "-e", script]));
    exits(&output, 0);
    assert_eq!(stdout(&output), "given 2\n");
}
