/** A fault that takes what stands there away. */
export const gone = (place, name, from) => ({ ...place, name, from, to: '' });
