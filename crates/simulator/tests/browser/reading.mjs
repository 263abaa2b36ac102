// A person who reads, points, presses and types while the simulator goes on: nothing is moved away from under a hand, and
// what is shown is true. What happens meanwhile, the test in main.rs does when it is asked to in a line.
import assert from "node:assert/strict";
import { createInterface } from "node:readline";
import { browser, complaints, job, person, press, says } from "./browser.mjs";

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
async function meanwhile(what) {
  console.log(what);
  assert.equal((await answers.next()).value, "done", what);
}
const control = (path, body = "") => fetch(`${job.base}/_sim${path}`, { method: "POST", body }).then((answer) => assert.equal(answer.status, 200, path));
const asked = (page) => page.waitForResponse((answer) => answer.url() === page.url() && answer.request().resourceType() === "fetch");
const card = (page, number) => page.locator("li.card").filter({ has: page.getByText(number, { exact: true }).locator("xpath=self::code[parent::h3]") });
const button = (page, number, name) => card(page, number).getByRole("button", { name, exact: true });
const state = (page, number, name) => card(page, number).locator(".badge", { hasText: name }).waitFor();
const orders = "/_sim/console/orders";
const away = (page) => page.mouse.move(2, 2);

// The keyboard's focus is on one refund when another one arrives above it.
async function focus() {
  const page = await person({ locale: "en-US" });
  await page.goto(orders);
  await button(page, "refund1", "Abnormal").focus();
  const top = () => page.evaluate(() => document.activeElement.getBoundingClientRect().top);
  await page.evaluate(() => (document.activeElement.untouched = true));
  await meanwhile("refund refund2");
  await card(page, "refund2").waitFor();
  assert.ok(await button(page, "refund1", "Abnormal").evaluate((one) => one === document.activeElement && one.untouched), "the same button has the focus");
  assert.ok((await top()) > 0, "it is seen");
  await page.keyboard.press("Enter");
  await state(page, "refund1", "ABNORMAL");
  await state(page, "refund2", "PROCESSING");
  // What had the focus is gone: a key does nothing to anything else.
  await button(page, "refund2", "Abnormal").focus();
  await meanwhile("refund refund3");
  await card(page, "refund3").waitFor();
  await control("/refunds/refund2/succeed");
  await state(page, "refund2", "SUCCESS");
  assert.equal(await page.evaluate(() => document.activeElement.matches("li.card")), true, "the focus is on the refund, not on a button");
  for (const key of ["Enter", " "]) {
    await page.keyboard.press(key);
    await asked(page);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await state(page, "refund3", "PROCESSING");
  await state(page, "refund1", "ABNORMAL");
  // Two refunds change their states and their buttons: each button still belongs to its own.
  await button(page, "refund3", "Close").focus();
  await control("/refunds/refund1/succeed");
  await state(page, "refund1", "SUCCESS");
  assert.ok(await button(page, "refund3", "Close").evaluate((one) => one === document.activeElement), "the focus stays");
  await page.context().close();
}

// The pointer is on one refund when another one arrives above it.
async function pointer() {
  const page = await person({ locale: "en-US" });
  await page.goto(orders);
  const abnormal = button(page, "refund3", "Abnormal");
  await abnormal.hover();
  const at = await abnormal.boundingBox();
  await meanwhile("refund refund4");
  // Its order is another one.
  await page.getByRole("button", { name: "2 new", exact: true }).waitFor();
  assert.deepEqual(await abnormal.boundingBox(), at, "the button is where it was");
  assert.equal(await card(page, "refund4").count(), 0, "what is new waits");
  await page.screenshot({ path: `${job.pictures}-reading/news.en.png` });
  await page.mouse.down();
  await page.mouse.up();
  await state(page, "refund3", "ABNORMAL");
  await state(page, "refund4", "PROCESSING");
  // A press that has begun ends where it began.
  const close = button(page, "refund4", "Close");
  await close.hover();
  await page.mouse.down();
  await meanwhile("refund refund5");
  await asked(page);
  await asked(page);
  assert.equal(await card(page, "refund5").count(), 0);
  await page.mouse.up();
  await state(page, "refund4", "CLOSED");
  await state(page, "refund5", "PROCESSING");
  // A press right after something has moved was not meant for what is there now.
  await away(page);
  await page.evaluate(() => {
    window.pressed = window.reached = 0;
    document.addEventListener("click", () => (window.reached += 1));
    new MutationObserver(() => {
      window.pressed += 1;
      const now = document.querySelector("#refunds li.card button");
      now.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    }).observe(document.querySelector("#refunds ul"), { childList: true });
  });
  await meanwhile("refund refund6");
  await card(page, "refund6").waitFor();
  assert.deepEqual(await page.evaluate(() => [window.pressed > 0, window.reached]), [true, 0], "the press went no further");
  await state(page, "refund6", "PROCESSING");
  await page.context().close();
}

// Whoever reads is left alone, and sees that there is something new.
async function reading() {
  const page = await person({ locale: "zh-CN" });
  for (let nth = 0; nth < 40; nth += 1) await fetch(`${job.base}/v3/read-${nth}`).then((answer) => answer.text());
  await page.goto("/_sim/console");
  await page.getByText("/v3/read-39").waitFor();
  await page.getByText("/v3/read-9", { exact: true }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const row = page.getByText("/v3/read-2", { exact: true });
  const at = await row.boundingBox();
  await fetch(`${job.base}/v3/while-scrolled`).then((answer) => answer.text());
  await page.getByRole("button", { name: "1 条新内容" }).waitFor();
  assert.deepEqual(await row.boundingBox(), at, "the row is where it was");
  await page.keyboard.press("n");
  await page.getByText("/v3/while-scrolled").waitFor();
  assert.ok((await page.getByText("/v3/while-scrolled").boundingBox()).y > 0, "it is in view");
  assert.equal(await page.locator("#news").isVisible(), false);

  await page.evaluate(() => {
    scrollTo(0, 0);
    getSelection().selectAllChildren(document.querySelector(".log li .what code"));
  });
  await fetch(`${job.base}/v3/while-selecting`).then((answer) => answer.text());
  await page.locator("#news").waitFor();
  assert.equal(await page.evaluate(() => String(getSelection())), "/v3/while-scrolled");
  await page.evaluate(() => getSelection().removeAllRanges());
  // By itself, since nobody reads any more.
  await page.getByText("/v3/while-selecting").waitFor();

  await page.locator(".log li").nth(3).hover();
  await fetch(`${job.base}/v3/while-pointing`).then((answer) => answer.text());
  await page.getByRole("button", { name: "1 条新内容" }).waitFor();
  await away(page);
  await page.getByText("/v3/while-pointing").waitFor();

  // What a person has opened stays open.
  await page.goto("/_sim/console/notifications");
  await page.getByText("解密后的内容").first().click();
  await away(page);
  const open = await page.locator("li details[open]").getAttribute("id");
  const count = await page.locator("li.card").count();
  await meanwhile("refund refund7");
  await control("/refunds/refund7/succeed");
  await page.locator("li.card").nth(count).waitFor();
  assert.equal(await page.locator(`[id="${open}"]`).getAttribute("open"), "");
  await page.context().close();
}

// Live, paused, and where neither means anything.
async function pausing() {
  const page = await person({ locale: "en-US" });
  await page.goto(orders);
  const live = page.locator("#live");
  assert.equal(await live.textContent(), "Live");
  await page.keyboard.press("p");
  assert.deepEqual([await live.textContent(), await live.getAttribute("aria-pressed")], ["Paused", "true"]);
  await meanwhile("order paused1");
  await live.click();
  assert.equal(await live.textContent(), "Live");
  await away(page);
  await card(page, "paused1").waitFor();
  for (const section of ["workers", "batches", "notifications", "clock", "drills", "requests"]) {
    await page.goto(`/_sim/console/${section}`);
    assert.equal(await live.textContent(), "Live", section);
  }
  for (const section of ["fidelity", "merchants", "nothing"]) {
    await page.goto(`/_sim/console/${section}`);
    assert.equal(await live.count(), 0, section);
    await page.keyboard.press("p");
  }
  // The language is another one, and the filter is the same.
  await page.goto("/_sim/console?show=refused");
  await page.keyboard.press("l");
  await says(page, "请求");
  assert.equal(await page.locator(".filter [aria-current]").textContent(), "被拒绝");
  await page.context().close();
}

// The pages of one thing say what has become of it, all of them.
async function current() {
  const page = await person({ viewport: { width: 390, height: 780 }, hasTouch: true, locale: "en-US" });
  await meanwhile("order order-live");
  await page.goto("/payer");
  await page.getByText("order-live · NATIVE").waitFor();
  await page.goto("/payer/order-live");
  await page.getByRole("button", { name: "Pay ¥1.00" }).waitFor();
  await control("/payments/order-live/pay");
  await says(page, "Paid");
  assert.equal(await page.getByRole("button", { name: "Pay ¥1.00" }).count(), 0);
  await meanwhile("transfer live2");
  await page.goto("/payee/live2");
  await page.getByLabel("Why it cannot be received").selectOption("ACCOUNT_FROZEN");
  await asked(page);
  assert.equal(await page.getByLabel("Why it cannot be received").inputValue(), "ACCOUNT_FROZEN", "what was chosen stays");
  await control("/transfers/live2/confirm");
  await says(page, "On its way");
  assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0, "nothing is left to receive");
  await control("/clock/advance", '{"seconds":1}');
  await says(page, "Received");
  await page.goto("/phone/1");
  await meanwhile("token live3");
  await page.getByText("某单位名称").waitFor();
  // The clock's buttons are those of how it goes, whoever has set it.
  await page.goto("/_sim/console/clock");
  await page.getByRole("button", { name: "Let it run" }).waitFor();
  await page.getByLabel("Seconds").fill("42");
  await page.getByRole("button", { name: "a minute in a second" }).focus();
  await control("/clock/speed", '{"speed":60}');
  await page.getByRole("button", { name: "Freeze", exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true", "the same button, pressed");
  assert.equal(await page.getByLabel("Seconds").inputValue(), "42");
  await control("/clock/freeze");
  await page.getByRole("button", { name: "Let it run" }).waitFor();
  // A world that begins anew knows the order no more, and the page does not say that it does.
  await page.goto("/payer/order-live");
  await says(page, "Paid");
  await control("/reset");
  await says(page, "There is no such order.");
  // A list that stands below an error is no reason to load it again and again.
  await page.goto("/payer?order=none");
  await page.evaluate(() => (window.same = true));
  await asked(page);
  await asked(page);
  assert.ok(await page.evaluate(() => window.same), "the page is the same");
  await page.context().close();
}

// A simulator that has ended is not live.
async function gone() {
  const [desk, phone] = [await person({ locale: "en-US" }), await person({ locale: "zh-CN" })];
  await desk.goto("/_sim/console");
  await phone.goto("/payer");
  const before = complaints.length;
  await meanwhile("stop");
  await desk.getByText("Disconnected", { exact: true }).waitFor();
  await desk.getByText("The simulator does not answer").waitFor();
  assert.equal(await desk.getByText("Live", { exact: true }).count(), 0);
  await phone.getByText("模拟器没有应答").waitFor();
  await desk.screenshot({ path: `${job.pictures}-reading/gone.en.png` });
  await phone.screenshot({ path: `${job.pictures}-reading/gone.zh-CN.png` });
  complaints.length = before;
}

try {
  await focus();
  await pointer();
  await reading();
  await pausing();
  await current();
  await gone();
  assert.deepEqual(complaints, []);
} finally {
  await browser.close();
}
process.exit();
