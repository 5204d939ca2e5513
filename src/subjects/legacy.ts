/**
 * Screens that are not data yet: the old chain of middleware, asked where the tables know nothing. It
 * shrinks with every subject that becomes a table, and goes with the last one.
 */
import type { CallbackQuery, Message, Update, UserFromGetMe } from "@grammyjs/types";
import { Bot } from "grammy";
import { createAboutMe } from "./figures/screens/about-me.ts";
import { createBoard } from "./figures/screens/board.ts";
import { createCapitals } from "./figures/screens/capitals.ts";
import type { BotContext } from "../bot/context.ts";
import { createFigures } from "./figures/screens/figures.ts";
import { createRights } from "./privacy/screens/rights.ts";
import { createTotals } from "./figures/screens/totals.ts";
import type { Turn } from "../bot/context.ts";
import { parsePress } from "../bot/delivery/render.ts";
import { pass, type Heard } from "../bot/subject.ts";
import type { HouseDeps } from "./index.ts";

export interface Legacy {
  first(turn: Turn, message: Message): Heard;
  last(turn: Turn, message: Message): Heard;
  press(turn: Turn, tap: CallbackQuery): Promise<boolean>;
}

export function createLegacy(
  deps: HouseDeps & Required<Pick<HouseDeps, "checked">> & { token: string; me: UserFromGetMe },
): Legacy {
  const homecoming = {
    say: (turn: Turn) => turn.resume(),
    goOn: (turn: Turn) => turn.resume(),
  };
  const turns = new WeakMap<object, Turn>();
  const passed = new WeakSet<object>();

  function open(fill: (direct: Bot<BotContext>) => void) {
    const direct = new Bot<BotContext>(deps.token, { botInfo: deps.me });
    direct.use((ctx, next) => {
      ctx.turn = turns.get(ctx.update)!;
      ctx.action = parsePress(ctx.callbackQuery?.data ?? "").action;
      return next();
    });
    fill(direct);
    direct.use((ctx) => void passed.add(ctx.update));
    return async (turn: Turn, rest: object): Promise<boolean> => {
      const update = { update_id: 1, ...rest } as Update;
      turns.set(update, turn);
      await direct.handleUpdate(update);
      return !passed.has(update);
    };
  }

  const first = open((direct) => {
    direct.use(createFigures(deps));
  });
  const last = open((direct) => {
    direct.use(createRights(deps));
    direct.use(createTotals(deps, homecoming));
    direct.use(createAboutMe(homecoming));
    direct.use(createBoard(deps, homecoming));
    direct.use(createCapitals(deps));
  });
  return {
    async first(turn, message) {
      if (!(await first(turn, { message }))) return pass;
    },
    async last(turn, message) {
      if (!(await last(turn, { message }))) return pass;
    },
    async press(turn, tap) {
      const update = { callback_query: tap };
      return (await first(turn, update)) || (await last(turn, update));
    },
  };
}
