/** The present moment, handed to whatever needs it so that tests can hold it still. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
