/** Whether the screen is that of a telephone: there the words come first. */
export const isNarrow = (): boolean => matchMedia('(max-width: 600px)').matches
