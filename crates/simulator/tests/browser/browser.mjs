// The browser, and persons at it. Whatever it complains of (a script error, something that the content policy stops, a
// request to elsewhere) fails the test.
import { chromium } from "playwright-core";

export const job = JSON.parse(process.argv[2]);
export const complaints = [];
export const browser = await chromium.launch({
  executablePath: job.browser,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

export async function person(options, scripts = true) {
  const context = await browser.newContext({ baseURL: job.base, javaScriptEnabled: scripts, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("console", (line) => {
    // A page that refuses something says so with its status.
    if (line.type() === "error" && !line.text().includes("the server responded with a status of 4")) complaints.push(`${page.url()}: ${line.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(job.base) && !request.url().startsWith("data:")) complaints.push(`a request to ${request.url()}`);
  });
  return page;
}

export const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
// Until the page that answers it has run its script: a key that is pressed before is lost, and the page may show the change already.
export const submit = async (page, name) => {
  const loaded = page.waitForEvent("domcontentloaded");
  await press(page, name);
  await loaded;
};
export const says = (page, name) => page.getByRole("heading", { name, exact: true }).waitFor();
