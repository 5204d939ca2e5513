/**
 * Figures: the four capitals: which figures there are, and how each is counted and read.
 *
 * A figure is a sum (`value`) over people (`people`). What one person adds to it is in tally.ts, what
 * of it may be shown in publish.ts. Definitions that people read stand in words.*.ftl.
 */

export const capitals = ["human", "social", "financial", "natural"] as const;
export type Capital = (typeof capitals)[number];

/**
 * `share`: so many of these people. `count`: so many homes or shops. `level`: points from 0 to 10 each.
 * `habits`: 0 to 3 each. `rate`: so many for each person. `longest`: the largest that any of them has.
 * `a-day`: parcels of 28 days. `money`: minor units of a year. In the last two `people` are those who
 * add something.
 */
export type FigureKind =
  | "share"
  | "count"
  | "level"
  | "habits"
  | "rate"
  | "longest"
  | "a-day"
  | "money";

export const figures = {
  trained: { capital: "human", kind: "share" },
  "trained-homes": { capital: "human", kind: "count" },
  trainers: { capital: "human", kind: "share" },
  returned: { capital: "human", kind: "share" },
  "returned-train": { capital: "human", kind: "share" },
  learning: { capital: "human", kind: "level" },

  depth: { capital: "social", kind: "longest" },
  breadth: { capital: "social", kind: "rate" },
  helped: { capital: "social", kind: "share" },
  members: { capital: "social", kind: "share" },
  belonging: { capital: "social", kind: "level" },
  asking: { capital: "social", kind: "level" },

  homes: { capital: "financial", kind: "count" },
  shops: { capital: "financial", kind: "count" },
  orders: { capital: "financial", kind: "a-day" },
  sales: { capital: "financial", kind: "money" },
  keeping: { capital: "financial", kind: "level" },

  nature: { capital: "natural", kind: "habits" },
  local: { capital: "natural", kind: "share" },
} as const satisfies Readonly<
  Record<string, { readonly capital: Capital; readonly kind: FigureKind }>
>;

export type FigureId = keyof typeof figures;

export const figureIds = Object.keys(figures) as readonly FigureId[];

/** The one of each capital that the picture draws: what people themselves say. */
export const leading: Readonly<Record<Capital, FigureId>> = {
  human: "learning",
  social: "belonging",
  financial: "keeping",
  natural: "nature",
};

/** The largest that one person adds to a figure of points. */
export const mostPoints: Readonly<Record<"level" | "habits", number>> = { level: 10, habits: 3 };

/** Days over which parcels are counted: as many of each weekday. */
export const ordersDays = 28;
/** A shop that sells: at least one parcel a month over three months. */
export const shopDays = 90;
export const shopParcels = 3;

export function figuresOf(capital: Capital): readonly FigureId[] {
  return figureIds.filter((id) => figures[id].capital === capital);
}

export function isFigure(id: string): id is FigureId {
  return Object.hasOwn(figures, id);
}

export function isCapital(text: string): text is Capital {
  return capitals.some((capital) => capital === text);
}

/** All villages together, where a village's id stands otherwise. */
export const everywhere = "all";

/** A figure of one month, as it is kept: what may not be shown is not in it. */
export interface StoredFigure {
  /** A figure's id, or a group's of fair-spread.ts. */
  readonly figure: string;
  /** `null` where it is hidden. */
  readonly value: number | null;
  /** On how many people it rests. */
  readonly people: number;
  /** Why: a few have it; all but a few have it; nearly all of it is one shop's. */
  readonly hidden: Hidden | null;
}

export type Hidden = "few" | "most" | "one";

export interface MonthFigure extends StoredFigure {
  /** `2026-12` */
  readonly month: string;
  /** The local day on which it was counted. */
  readonly countedOn: string;
}
