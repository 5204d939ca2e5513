/**
 * A program of one file that was compiled ahead: V8 is given what it made of the text when the file was built,
 * and compiles nothing but what is called and was not kept. Another version of V8 takes no notice of it.
 *
 * Such a program exports `run`, and does nothing before that is called: so it can be loaded when it is built, and
 * what loading compiles is kept, too.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

// V8 compiles what is used often a second time, in threads beside the loop. A bot shares two cores or one with the rest of a
// small machine, and with V8's own budget these threads take nearly as much of them as the bot. Four times as much means that only what
// is used very often is compiled so (docs/decisions/2026-11-30-compiled-less-eagerly.md).
// What is kept here is only read with the flags that it was made with.
v8.setFlagsFromString(`--interrupt-budget=${4 * 67_584}`);

/**
 * @param text a CommonJS module that exports `run`
 * @param file where its code is to lie
 */
export function compile(text, file) {
  // As Node wraps such a module itself.
  const code = `(function (exports, require, module, __filename, __dirname) {${text}\n});`;
  const script = scriptOf(code, file);
  load(script, file);
  return { code, kept: script.createCachedData() };
}

/** @param url of the file beside which the code lies (`.cjs`), and what was kept of it (`.code`) */
export function run(url) {
  const stem = fileURLToPath(url).replace(/\.mjs$/, "");
  const file = `${stem}.cjs`;
  load(scriptOf(readFileSync(file, "utf8"), file, readFileSync(`${stem}.code`)), file).run();
}

/** @returns what it exports */
function load(script, file) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

function scriptOf(code, file, kept) {
  return new vm.Script(code, {
    filename: file,
    cachedData: kept,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}
