/** Samples of null models: in this thread, or in one of their own. */
export { type NullSamples, samplesInThisThread } from './null-samples.ts'
export { startNullWorker } from './null-worker.ts'
