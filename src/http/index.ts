/** The service over HTTP. */
export { createService } from './service.ts'
