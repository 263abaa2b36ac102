'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');

const { text } = require('./lang.js');
const platforms = require('../platforms.json');
const own = require('../package.json').version;

const major = (version) => version.split('.').slice(0, 2).join('.');

const isProgram = (file) => {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The platform package's binary, or undefined where that package is not installed. */
function packaged(platform) {
  try {
    return require.resolve(`${platform.package}/bin/${platform.binary}`);
  } catch {
    return undefined;
  }
}

function onPath(env) {
  const name = process.platform === 'win32' ? 'wxp.exe' : 'wxp';
  const folders = (env.PATH || env.Path || '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

/** The path of `wxp`: WXP_BIN, else the platform package's, else the one on PATH. */
function findBinary({ env = process.env, os = process.platform, cpu = process.arch } = {}) {
  if (env.WXP_BIN) {
    if (isProgram(env.WXP_BIN)) return env.WXP_BIN;
    throw new Error(text(
      `WXP_BIN is ${env.WXP_BIN}, and there is no program: set it to the path of wxp, or unset it`,
      `WXP_BIN 是 ${env.WXP_BIN}，但那里没有可执行的程序：请改成 wxp 的路径，或取消这个变量`,
    ));
  }
  const platform = platforms.find((known) => known.os === os && known.cpu === cpu);
  const found = (platform && packaged(platform)) || onPath(env);
  if (found) return found;
  if (!platform) {
    const known = platforms.map((one) => `${one.os}-${one.cpu}`).join(', ');
    throw new Error(text(
      `weixinpay-sim has no wxp for ${os}-${cpu}, only for ${known}: ` +
        'build wxp from source with Rust, and set WXP_BIN to its path',
      `weixinpay-sim 没有 ${os}-${cpu} 的 wxp，支持的平台有 ${known}：` +
        '请用 Rust 从源码构建 wxp，并把它的路径写入 WXP_BIN',
    ));
  }
  throw new Error(text(
    `${platform.package} is not installed, and wxp for this platform is in it: install again without --omit=optional ` +
      '(on this system, if node_modules came from another one), or set WXP_BIN to the path of wxp',
    `没有安装 ${platform.package}，本平台的 wxp 在这个包里：` +
      '请去掉 --omit=optional 重新安装（如果 node_modules 来自其他系统，请在本系统上安装），' +
      '或把 wxp 的路径写入 WXP_BIN',
  ));
}

/** Refuses a binary that is not `wxp`, or one whose major and minor version are not this package's. */
async function checkVersion(binary) {
  let printed;
  try {
    ({ stdout: printed } = await promisify(execFile)(binary, ['--version'], { timeout: 30_000, windowsHide: true }));
  } catch (error) {
    throw new Error(text(
      `${binary} cannot be run (${error.code || error.signal}): set WXP_BIN to the path of wxp`,
      `无法运行 ${binary}（${error.code || error.signal}）：请把 wxp 的路径写入 WXP_BIN`,
    ));
  }
  const version = /^wxp (\d+\.\d+\.\S+)/.exec(printed);
  if (!version) {
    throw new Error(text(
      `${binary} is a program that is not weixinpay's wxp: set WXP_BIN to the path of wxp`,
      `${binary} 不是 weixinpay 的 wxp：请把 wxp 的路径写入 WXP_BIN`,
    ));
  }
  if (major(version[1]) !== major(own)) {
    throw new Error(text(
      `${binary} is wxp ${version[1]}, and weixinpay-sim is ${own}: ` +
        `install weixinpay-sim@${major(version[1])}, or set WXP_BIN to a wxp ${major(own)}`,
      `${binary} 是 wxp ${version[1]}，而 weixinpay-sim 是 ${own}：` +
        `请安装 weixinpay-sim@${major(version[1])}，或让 WXP_BIN 指向 wxp ${major(own)}`,
    ));
  }
}

module.exports = { checkVersion, findBinary };
