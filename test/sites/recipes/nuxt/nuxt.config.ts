export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  app: { head: { meta: [{ name: 'care-picks-home', content: '/care/' }] } },
  vue: { compilerOptions: { isCustomElement: tag => tag.startsWith('care-') } },
  // Nuxt 4.3 keeps the payload of the first page under a name that newer releases of its storage refuse.
  experimental: { payloadExtraction: false },
});
