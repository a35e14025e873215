export * from '../analytics/analytics.ts';
