/** Reads packages: one format a folder. Nothing is thrown for bad content. */
export { readDataPackage } from './data-package/read-data-package.ts'
