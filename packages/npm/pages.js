// The code blocks of the start pages are the files of example/, which `check` runs.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');
const example = path.join(__dirname, 'example');
let failed = false;

for (const page of ['docs/start/node.md', 'docs/start/node.zh-CN.md']) {
  const blocks = fs.readFileSync(path.join(root, page), 'utf8').matchAll(/^```js\n(.*?)^```$/gms);
  const shown = [...blocks].map(([, code]) => code);
  for (const file of ['shop.js', 'shop.test.js']) {
    if (shown.includes(fs.readFileSync(path.join(example, file), 'utf8'))) continue;
    console.error(`${page}: no code block is packages/npm/example/${file}; copy the file into it`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
