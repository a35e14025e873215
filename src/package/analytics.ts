/** Views and clicks, told to the analytics that a site has already, without muscle, phase or answer. */
export * from '../analytics/analytics.ts';
