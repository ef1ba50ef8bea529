/**
 * The folder for what builds have done before and need not do again. `CACHE_DIR` names another one of
 * the project, for builds that shall find nothing done before.
 */
export const CACHE_FOLDER = process.env['CACHE_DIR'] ?? '.cache';
