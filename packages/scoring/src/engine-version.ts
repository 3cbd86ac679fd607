/** Version of this code. A scorecard names it beside the method version. */
export const engineVersion = '0.1.0'
