// A person at the pages: what the test in main.rs gives as its only argument, done by hand.
import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browser, complaints, job, person, press, says, submit } from "./browser.mjs";

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };

async function worker() {
  const page = await person({ ...phone, locale: "en-GB" });
  await page.goto(`/phone?token=${encodeURIComponent(job.verified)}`);
  await page.getByText("SIMULATOR").waitFor();
  await says(page, "Authorize and verify");
  await page.getByText("某某建筑劳务有限公司").waitFor();
  assert.ok(!(await page.content()).includes("李四"), "the name is masked");
  await press(page, "Open the card");
  await press(page, "Authorize");
  await press(page, "Pass the face check");
  await says(page, "Verified");
  await page.goto(`/phone?token=${encodeURIComponent(job.failed)}`);
  for (const left of ["4 tries", "3 tries", "2 tries", "1 try"]) {
    await press(page, "Fail the face check");
    await page.getByText(`Not recognized: ${left} left today`).waitFor();
  }
  await page.getByLabel("Reason to fail (optional)").fill("光线过暗");
  await press(page, "Fail the face check");
  await says(page, "Not verified");
  await page.context().close();
}

// Without scripts, to hold that they are not needed.
async function payer() {
  const page = await person({ ...phone, locale: "zh-CN" }, false);
  await page.goto("/payer");
  await page.getByRole("textbox").fill(job.paid);
  await press(page, "打开");
  await page.getByLabel("用什么付").selectOption("CMB_DEBIT");
  await press(page, "支付 ¥28.50");
  await says(page, "支付成功");
  await page.goto(`/payer?order=${encodeURIComponent(job.unpaid)}`);
  await press(page, "支付失败");
  await page.getByRole("alert").getByText("可以再试").waitFor();
  await page.goto(`/payer?order=${encodeURIComponent(job.waiting)}`);
  await press(page, "离开");
  await says(page, "付哪一单？");
  await page.context().close();
}

// A transfer is received, another one with the authorization for later ones, a third one not at all.
async function payee() {
  const page = await person({ ...phone, locale: "zh-CN" }, false);
  await page.goto("/payee");
  await page.getByRole("textbox").fill(job.received);
  await press(page, "打开");
  await page.getByText("SIMULATOR").waitFor();
  await press(page, "确认收款 ¥12.34");
  // The money arrives a second of the clock later.
  await fetch(`${job.base}/_sim/clock/advance`, { method: "POST", body: '{"seconds":1}' });
  await page.reload();
  await says(page, "已收款");
  await page.goto(`/payee?transfer=${encodeURIComponent(job.authorizing)}`);
  await press(page, "收款并开启免确认收款");
  await fetch(`${job.base}/_sim/clock/advance`, { method: "POST", body: '{"seconds":1}' });
  await page.goto("/payee");
  await page.getByText("TAKING_EFFECT").waitFor();
  await page.goto(`/payee?transfer=${encodeURIComponent(job.unreceived)}`);
  await page.getByLabel("收不了款的原因").selectOption("ACCOUNT_FROZEN");
  await press(page, "让转账失败");
  await says(page, "转账失败");
  await page.goto(`/payee?transfer=${encodeURIComponent(job.unconfirmed)}`);
  await press(page, "离开");
  await says(page, "收哪一笔？");
  await page.context().close();
}

async function desk() {
  const page = await person({ locale: "en-US" });
  await page.goto("/");
  await says(page, "Requests");
  await page.getByText("Live", { exact: true }).waitFor();
  // A request that is made meanwhile comes in by itself.
  await fetch(`${job.base}/v3/live-update`).then((answer) => answer.text());
  await page.getByText("/v3/live-update").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip", "the skip link comes first");
  await page.keyboard.press("8");
  await says(page, "Fidelity");
  await page.keyboard.press("/");
  await page.keyboard.type("token-life");
  await page.keyboard.press("Enter");
  await page.getByText("payroll-card.token-life", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("7");
  await says(page, "Drills");
  await page.getByLabel("Which").selectOption("http.503");
  await page.getByLabel("Parameters (optional)").fill("nth=x");
  await submit(page, "Set it");
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Parameters (optional)").fill("nth=50");
  await submit(page, "Set it");
  await page.getByText("http.503,nth=50").waitFor();
  await page.keyboard.press("6");
  await says(page, "Clock");
  await submit(page, "Freeze");
  await page.getByRole("button", { name: "Let it run" }).waitFor();
  await submit(page, "+ 1 minute");
  await submit(page, "Let it run");
  await page.getByRole("button", { name: "Freeze", exact: true }).waitFor();
  await page.keyboard.press("5");
  await says(page, "Notifications");
  await page.getByRole("button", { name: "Resend" }).first().click();
  await page.locator(".attempts .nth", { hasText: "2" }).first().waitFor();
  await page.keyboard.press("l");
  await says(page, "通知");
  await page.goto("/_sim/console/clock");
  await says(page, "时钟");
  await page.context().close();
}

// Text that is hard to read (WCAG 2.1 §1.4.3), in the page's own colours; what is on a gradient or hidden is not looked at.
function faint() {
  const channels = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) =>
    [r, g, b].reduce((sum, c, at) => sum + [0.2126, 0.7152, 0.0722][at] * (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4), 0);
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || element.closest("[aria-hidden], .hidden, .skip, .pass, option, datalist") || !element.checkVisibility()) continue;
    let ground = element;
    while (ground && channels(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const style = getComputedStyle(element);
    const [one, other] = [light(channels(style.color)), light(channels(getComputedStyle(ground ?? document.body).backgroundColor))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) found.add(`${contrast.toFixed(2)} ${walker.currentNode.textContent.trim().slice(0, 30)}`);
  }
  return [...found];
}

// Text that sticks out of what it is in.
function cut() {
  const found = [];
  for (const one of document.querySelectorAll("main *, .top *, .bar *")) {
    if (!one.checkVisibility() || one.closest(".hidden, nav.filter, select, option, datalist") || !one.textContent.trim()) continue;
    const [inner, outer] = [one.getBoundingClientRect(), one.closest("main, .top, .bar").getBoundingClientRect()];
    if (inner.right > outer.right + 1 || inner.left < outer.left - 1) found.push(`${one.localName}.${one.className} ${one.textContent.slice(0, 30)}`);
  }
  return found;
}

async function pictures() {
  const pages = {
    requests: "/_sim/console",
    refused: "/_sim/console/requests?show=refused",
    workers: "/_sim/console/workers",
    orders: "/_sim/console/orders",
    batches: "/_sim/console/batches",
    notifications: "/_sim/console/notifications",
    clock: "/_sim/console/clock",
    drills: "/_sim/console/drills",
    fidelity: "/_sim/console/fidelity?q=token",
    merchants: "/_sim/console/merchants",
    nothing: "/_sim/console/nothing",
    "phone-list": "/phone",
    "phone-home": "/phone/2",
    "phone-ask": `/phone?token=${encodeURIComponent(job.open)}`,
    "phone-verified": `/phone?token=${encodeURIComponent(job.verified)}`,
    "phone-failed": `/phone?token=${encodeURIComponent(job.failed)}`,
    "phone-unknown": "/phone/nobody",
    "payer-list": "/payer",
    "payer-order": `/payer?order=${encodeURIComponent(job.waiting)}`,
    "payer-paid": `/payer?order=${encodeURIComponent(job.paid)}`,
    "payer-failed": "/payer/native2?failed=1",
    "payee-list": "/payee",
    "payee-transfer": `/payee?transfer=${encodeURIComponent(job.unconfirmed)}`,
    "payee-received": `/payee?transfer=${encodeURIComponent(job.received)}`,
    "payee-failed": `/payee?transfer=${encodeURIComponent(job.unreceived)}`,
    "payee-asked": `/payee?transfer=${encodeURIComponent(job.asked)}`,
    "payee-authorized": "/payee/authorizations/later1",
  };
  const wide = { width: 1280, height: 860 };
  const narrow = { width: 390, height: 780 };
  for (const lang of ["zh-CN", "en"]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const [size, viewport] of [["wide", wide], ["narrow", narrow]]) {
        const page = await person({ locale: lang, colorScheme, viewport });
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(path);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(over <= 0, `${path} at ${viewport.width} px is ${over} px too wide`);
          assert.deepEqual(await page.evaluate(cut), [], `${path} at ${viewport.width} px: wider than what it is in`);
          assert.deepEqual(await page.evaluate(faint), [], `${path}, ${colorScheme}: too faint to read`);
          await page.screenshot({ path: join(job.pictures, `${name}.${lang}.${colorScheme}.${size}.png`), fullPage: name !== "fidelity" });
        }
        await page.context().close();
      }
    }
  }
}

// The two pictures at the top of each README: the console explains a wrong signature, and a payer is asked to pay. Each ends
// below that.
async function readme() {
  const picture = async (name, lang, options, path, last) => {
    const page = await person({ locale: lang, ...options });
    await page.goto(path);
    const { y, height } = await page.locator(last).first().boundingBox();
    const clip = { x: 0, y: 0, width: options.viewport.width, height: Math.ceil(y + height) + 6 };
    await page.screenshot({ path: join(job.pictures, `readme-${name}.${lang}.png`), clip });
    await page.context().close();
  };
  for (const lang of ["zh-CN", "en"]) {
    await picture("console", lang, { viewport: { width: 900, height: 900 } }, "/_sim/console/requests?show=refused", ".log li");
    await picture("phone", lang, phone, `/payer?order=${encodeURIComponent(job.waiting)}`, "main form button");
  }
}

rmSync(job.pictures, { recursive: true, force: true });
mkdirSync(job.pictures, { recursive: true });
try {
  // Before anything else is refused.
  await readme();
  await worker();
  await payer();
  await payee();
  await desk();
  await pictures();
  assert.deepEqual(complaints, []);
} finally {
  await browser.close();
}
