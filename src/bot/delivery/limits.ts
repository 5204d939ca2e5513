/** What Telegram takes at most. Messages are made within these limits in this folder only. */

/** Of a message, in UTF-16 units. */
export const maxText = 4_096;
/** Of a caption, in UTF-16 units. */
export const maxCaption = 1_024;
/** Of what a button carries, in bytes. */
export const maxData = 64;
