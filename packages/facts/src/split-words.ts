/** The ids of a cell that holds several, divided by spaces. */
export const splitWords = (cell: string): readonly string[] => (cell ? cell.split(' ') : [])
