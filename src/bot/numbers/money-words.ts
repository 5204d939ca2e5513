/**
 * What money is called where people write English: before an amount, `Rs. 350`, `₱75`, and behind it, `350 rupees`.
 *
 * One home for all readers of sums, as parts of expressions in small letters; none of them has a group. What an amount
 * itself looks like is for each of them.
 */

/** A sign of money. `¥` is read where Chinese marks are made plain. */
export const moneySigns = "¥$€£₹₨₱₦৳";

/** A name before the amount; a point may follow it. */
export const moneyName =
  "(?:rmb|cny|kshs?|kes|rs|inr|npr|nrs|php|tk|bdt|rp|idr|thb|vnd|ngn|ugx|tzs)";

/** A name behind the amount. */
export const moneyUnit =
  "(?:yuan|kuai|rmb|cny|dollars?|bob|shillings?|kshs?|kes|rs|rupees?|rupiya|rupaye|inr|npr|nrs|pesos?|piso|php|taka|tk|bdt|naira|ngn|rupiah|rp|idr|baht|thb|vnd|ugx|tzs)";
