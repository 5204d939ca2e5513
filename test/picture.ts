/**
 * Draws docs/chat.png anew: the sandbox's page with the full village, as somebody sees it.
 *
 *     node --import tsx test/picture.ts [file]
 */
import { openBrowser } from "./support/program/browser.ts";
import { openDemoPage } from "./support/program/demo-page.ts";

const CHEN = 1001;
const WANG = 1002;
const LI = 1003;
const ZHOU = 1004;

const file = process.argv[2] ?? "docs/chat.png";
const chromium = await openBrowser();
const demo = await openDemoPage(chromium.browser, { viewport: { width: 1320, height: 760 } });

await demo.page.locator(".tour .fill").click();
await demo.says(LI, "给你看").waitFor();
await demo.says(ZHOU, "People: 30").waitFor();
const figures = demo.says(ZHOU, "People: 30").locator("xpath=ancestor::*[contains(@class, 'row')]");
await figures.getByRole("button", { name: "Picture: parcels" }).click();
await demo.chat(ZHOU).locator(".photo img").waitFor();

await demo.start(WANG);
await demo.press(WANG, "English", "May I remember your first name");
await demo.press(WANG, "Yes", "Which village");
await demo.write(CHEN, "鸡蛋怎么打包？", "依据");
// The words that a press left behind go by themselves.
await demo.page.locator(".toast").first().waitFor({ state: "detached" });
await demo.page.mouse.move(0, 0);
await demo.page.screenshot({ path: file });

await demo.close();
await chromium.close();
