/** The service over HTTP. */
export { createService, type Service, type ServiceOptions } from './service.ts'
