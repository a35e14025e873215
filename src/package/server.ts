/** What a site's build or server does with a catalog: functions for Node, the same that the command line calls. */
export type { FileProblem } from '../catalog/format/problems.ts';
export type { OutputFile } from '../domain/output-file.ts';
export type { ImportFile } from '../import/files/import-file.ts';
export type { Imported, ImportOptions, ImportProgress } from '../import/import.ts';
export type { ImportReport } from '../import/terms/report.ts';
export { CatalogProblems } from '../server/catalog-problems.ts';
export type { CatalogSource } from '../server/catalog-source.ts';
export { type CheckOptions, type CheckResult, check } from '../server/check.ts';
export { type Compiled, type CompileOptions, compile } from '../server/compile.ts';
export { importPosts } from '../server/import-posts.ts';
export { render, renderContent } from '../server/render.ts';
export type { HomeOption, RenderOptions } from '../server/render-options.ts';
export { WrongCall } from '../server/wrong-call.ts';
