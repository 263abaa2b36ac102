// Two workers at the same time: each leaves its pid, and waits for the other's.
const fs = require('node:fs/promises');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

exports.meet = async (runner, name, pid, count) => {
  const folder = path.join(process.env.MEETING, runner);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, name), String(pid));
  for (const until = Date.now() + 4_000; Date.now() < until; await sleep(10)) {
    const names = await fs.readdir(folder);
    const pids = await Promise.all(names.map((one) => fs.readFile(path.join(folder, one), 'utf8')));
    if (pids.length === count && pids.every(Boolean)) return pids;
  }
  throw new Error('the other worker did not come: were they run one after the other?');
};
