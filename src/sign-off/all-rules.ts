import { type Tables, tables } from './rules.ts';

/** All of the safety rules, as one value: the tables that run, with their sources. */
export const RULES: Tables = /* @__PURE__ */ tables();
