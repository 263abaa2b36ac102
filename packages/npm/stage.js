// Lays out the files of the two packages for `build`: stage.js VERSION BINARY FOLDER [PACKAGE].
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const manifest = require('./package.json');
const platforms = require('./platforms.json');

const [version, binary, folder, wanted] = process.argv.slice(2);
const root = path.join(__dirname, '../..');
const licences = ['LICENSE-APACHE', 'LICENSE-MIT'];

const platform = platforms.find((one) =>
  wanted ? one.package === wanted : one.os === process.platform && one.cpu === process.arch);
if (!platform) {
  console.error(`${wanted || `${process.platform}-${process.arch}`} is not in packages/npm/platforms.json, which has ` +
    platforms.map((one) => one.package).join(', '));
  process.exit(1);
}

function lay(name, packageJson, copy) {
  const target = path.join(folder, name);
  fs.mkdirSync(target, { recursive: true });
  fs.writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(packageJson, null, 2)}\n`);
  for (const licence of licences) fs.copyFileSync(path.join(root, licence), path.join(target, licence));
  copy(target);
}

lay('sim', {
  ...manifest,
  version,
  optionalDependencies: Object.fromEntries(platforms.map((one) => [one.package, version])),
}, (target) => {
  for (const file of ['bin', 'lib', 'platforms.json', 'README.md', 'README.zh-CN.md']) {
    fs.cpSync(path.join(__dirname, file), path.join(target, file), { recursive: true });
  }
});

lay('platform', {
  name: platform.package,
  version,
  description: `The binary of weixinpay-sim for ${platform.os}-${platform.cpu}`,
  license: manifest.license,
  author: manifest.author,
  os: [platform.os],
  cpu: [platform.cpu],
  // Yarn keeps packages as archives, in which nothing can be run.
  preferUnplugged: true,
  files: ['bin', ...licences],
}, (target) => {
  fs.writeFileSync(path.join(target, 'README.md'), `# ${platform.package}\n\nInstall \`weixinpay-sim\`, which needs this.\n`);
  fs.mkdirSync(path.join(target, 'bin'));
  fs.copyFileSync(binary, path.join(target, 'bin', platform.binary));
  fs.chmodSync(path.join(target, 'bin', platform.binary), 0o755);
});
