/** Samples of null models. */
export { type NullSamples, samplesInThisThread } from './null-samples.ts'
