/** Tribes that are headed by a governor, as the pueblos of New Mexico are. */

const names = /^tribe:(?:chickasaw|gila_river|pueblo_of|[a-z_]*pueblo)/

export const hasGovernor = (id: string): boolean => names.test(id)
