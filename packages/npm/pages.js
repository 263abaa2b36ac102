// The code blocks of the pages are the files of example/, which `check` runs.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');
const PAGES = {
  'docs/start/node.md': ['shop.js', 'shop.test.js'],
  'docs/start/node.zh-CN.md': ['shop.js', 'shop.test.js'],
  'packages/npm/README.md': ['jest.test.cjs', 'node.test.mjs'],
  'packages/npm/README.zh-CN.md': ['jest.test.cjs', 'node.test.mjs'],
};

for (const [page, files] of Object.entries(PAGES)) {
  const blocks = fs.readFileSync(path.join(root, page), 'utf8').matchAll(/^```js\n(.*?)^```$/gms);
  const shown = [...blocks].map(([, code]) => code);
  const wanted = files.map((file) => fs.readFileSync(path.join(__dirname, 'example', file), 'utf8'));
  for (const code of shown.filter((code) => !wanted.includes(code))) {
    console.error(`${page}: no file of packages/npm/example has this block, so nothing runs it:\n${code}`);
    process.exitCode = 1;
  }
  for (const [at, file] of files.entries()) {
    if (shown.includes(wanted[at])) continue;
    console.error(`${page}: packages/npm/example/${file} is not shown; copy it into a block`);
    process.exitCode = 1;
  }
}
