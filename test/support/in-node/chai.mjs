/** `@open-wc/testing` wants a page; of it, what knows none needs the `expect` alone. */
export const resolve = (specifier, context, next) =>
  next(specifier === '@open-wc/testing' ? '@esm-bundle/chai/esm/chai.js' : specifier, context);
