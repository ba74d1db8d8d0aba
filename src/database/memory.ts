/**
 * How much memory the embedded database may take: the one place for these numbers. They serve a data set of some
 * thousands of findings in about 340 MB resident (290 MB of them its own, the rest the mapped class-data archive); a publish of 200,000 findings needs a heap of 3 GB.
 */

/** Java heap, MB. */
export const defaultHeapMb = 192

/** The least heap that Neo4j works with, MB. */
export const smallestHeapMb = 96

/** Neo4j's cache of the store's pages, MB; outside the heap. */
export const pageCacheMb = 64

/** Java heap while the class-data archive is made, MB: Java needs room to write it, and its size matters for no later start. */
export const trainingHeapMb = 512
