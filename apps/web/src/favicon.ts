/** A cardinal mark: two cones over the water line. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0f5570" d="M16 2l8 11H8zM16 13l8 11H8zM6 27h20v3H6z"/></svg>
`
