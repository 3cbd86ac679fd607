/** Version of the scoring method that this engine computes. */
export const methodVersion = '1'
