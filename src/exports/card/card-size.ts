/** The size, in pixels, that sites on which links are shared ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
