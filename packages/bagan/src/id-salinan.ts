/** Id of a box that stands on a sheet more than once: the unit's own id with a running number. */
export const idSalinan = (id: string, urutan: number): string => `${id}#${urutan}`

/** The unit that a box shows. */
export const idAsal = (id: string): string => id.replace(/#\d+$/, '')
