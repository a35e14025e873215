/** `@open-wc/testing` wants a page; of it, what knows none needs the `expect` alone. */
export const resolve = (specifier, context, next) =>
  specifier === '@open-wc/testing'
    ? next('@esm-bundle/chai/esm/chai.js', { ...context, parentURL: import.meta.url })
    : next(specifier, context);
