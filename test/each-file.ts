/** Runs before each test file, in a worker that runs many: what one switched on does not slow the next. */
import { afterAll } from "vitest";
import "./support/program/leaving.ts";
import { switchOffStorages } from "./support/async-storages.ts";

afterAll(switchOffStorages);
