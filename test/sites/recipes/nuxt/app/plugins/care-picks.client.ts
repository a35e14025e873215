import 'care-picks/elements';

export default defineNuxtPlugin(() => {});
