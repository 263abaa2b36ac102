'use strict';

const http = require('node:http');

const { language } = require('./lang.js');

/** An error of the simulator; `hint` says what to do. */
class SimulatorError extends Error {
  name = 'SimulatorError';
  // The message has it already: a runner that prints an error's properties is not to print it again.
  #hint;

  constructor(message, hint, status) {
    super(`${message}\n${hint}`);
    this.#hint = hint;
    this.status = status;
  }

  get hint() {
    return this.#hint;
  }
}

/** A connection of its own, and an agent of its own: no proxy of the environment and no agent of the test is asked. */
function send(url, method, body) {
  const sent = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    'Accept-Language': language(),
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(sent),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: new http.Agent() }, (answer) => {
      let received = '';
      answer.setEncoding('utf8').on('data', (part) => {
        received += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text: received })).on('error', reject);
    });
    request.on('error', reject).end(sent);
  });
}

/** One request of the control API; throws what it refuses. */
async function control(base, method, path, body) {
  const { status, text } = await send(`${base}/${path.replace(/^\//, '')}`, method, body);
  const answer = text ? JSON.parse(text) : undefined;
  // Made here, so that its stack leads to the line of the test.
  if (status >= 400) throw new SimulatorError(answer.error, answer.hint, status);
  return answer;
}

module.exports = { control, SimulatorError };
