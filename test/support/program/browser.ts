/**
 * Test support: a real browser, without a window.
 *
 * The browser comes out of an npm package; elsewhere an installed Chrome or Chromium serves.
 * Chinese is drawn with the fonts of another npm package. Nothing is downloaded.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import packaged from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import { memoryDisk } from "../memory-disk.ts";

export interface TestBrowser {
  readonly browser: Browser;
  /** Closes the browser and removes its folder. */
  close(): Promise<void>;
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * @param more arguments of the browser
 * @throws when this machine has no browser that could be started.
 */
export async function openBrowser(more: readonly string[] = []): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  const env = { ...process.env, FONTCONFIG_FILE: writeFontConfig(folder) };
  const reasons: string[] = [];

  for (const { executablePath, args } of await findBrowsers(reasons)) {
    try {
      const browser = await chromium.launch({
        executablePath,
        args: [...args, ...QUIET, ...SPARING, ...more],
        ignoreDefaultArgs: hasRoomInMemory() ? ["--disable-dev-shm-usage"] : [],
        env: clean(env),
        headless: true,
      });
      return {
        browser,
        async close() {
          await browser.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    } catch (failure) {
      reasons.push(`${executablePath}: ${String(failure).split("\n", 1)[0]}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error(
    `The browser tests need a browser: install Chrome or Chromium, or run them on Linux, where one comes with npm install. Tried: ${reasons.join("; ") || "nothing found"}`,
  );
}

/** No talk with anybody outside, and a microphone that hums. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
];

/** A page of a test is gone before code that was compiled to run fast has paid for its compiling. */
const SPARING = ["--js-flags=--no-opt --no-maglev"];

/**
 * Whether what the browser's processes share may lie in memory. Playwright puts it into `/tmp`, since a container
 * has 64 MB there; on a disk each answer of a server costs the making of a file.
 */
function hasRoomInMemory(): boolean {
  if (memoryDisk !== "/dev/shm") return false;
  const { bavail, bsize } = statfsSync(memoryDisk);
  return bavail * bsize > 1024 ** 3;
}

/** Meant for one page in a tiny container; the last would hide faults of our pages. */
const UNWANTED = /^--(single-process|no-zygote|in-process-gpu|headless|disable-web-security)/;

async function findBrowsers(
  reasons: string[],
): Promise<{ executablePath: string; args: string[] }[]> {
  const installed = INSTALLED.filter((path) => existsSync(path)).map((executablePath) => ({
    executablePath,
    args: ["--no-sandbox"],
  }));
  if (process.platform !== "linux") return installed;
  try {
    packaged.setGraphicsMode = false;
    const args = packaged.args.filter((arg) => !UNWANTED.test(arg));
    return [{ executablePath: await unpack(), args }, ...installed];
  } catch (failure) {
    reasons.push(`@sparticuz/chromium: ${String(failure).split("\n", 1)[0]}`);
    return installed;
  }
}

/**
 * The packaged browser, unpacked once for all runs of this version.
 *
 * In a folder of its own that is renamed when complete: test files start at the same time,
 * and the package's own way hands out a half-written file to the second.
 */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = readFileSync(join(dirname(entry), "../../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(tmpdir(), `first-mover-chromium-${version}`);
  if (existsSync(home)) return join(home, "chromium");

  const staging = mkdtempSync(`${home}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = staging;
  try {
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(staging, home);
  } catch {
    // Somebody else was quicker.
    rmSync(staging, { recursive: true, force: true });
  }
  return join(home, "chromium");
}

/** Returns the path of a fontconfig file that knows the packaged Chinese fonts and the machine's own. */
function writeFontConfig(folder: string): string {
  const require = createRequire(import.meta.url);
  const fonts = join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts");
  const cache = join(folder, "font-cache");
  mkdirSync(cache);
  const path = join(folder, "fonts.conf");
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <alias binding="same">
    <family>sans-serif</family>
    <prefer><family>Noto Sans S Chinese</family></prefer>
  </alias>
  <alias binding="same">
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family><family>Noto Sans S Chinese</family></prefer>
  </alias>
</fontconfig>
`,
  );
  return path;
}

function clean(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
