/** A fixed-size set of small whole numbers, one bit each: scopes are set algebra on these. Immutable but for `add`. */
export class BitSet {
  readonly size: number
  readonly words: Uint32Array

  /** @param size numbers 0..size-1 can be members */
  constructor(size: number, words: Uint32Array = new Uint32Array((size + 31) >>> 5)) {
    this.size = size
    this.words = words
  }

  static of(size: number, members: Iterable<number>): BitSet {
    const set = new BitSet(size)
    for (const member of members) set.add(member)
    return set
  }

  static full(size: number): BitSet {
    const set = new BitSet(size)
    set.words.fill(0xffffffff)
    const rest = size & 31
    if (rest !== 0) set.words[set.words.length - 1] = 0xffffffff >>> (32 - rest)
    return set
  }

  /** Only for building; a set that was handed out is not changed any more. */
  add(member: number): this {
    const word = member >>> 5
    this.words[word] = (this.words[word] ?? 0) | (1 << (member & 31))
    return this
  }

  has(member: number): boolean {
    return (((this.words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1
  }

  and(other: BitSet): BitSet {
    return this.combine(other, (a, b) => a & b)
  }

  or(other: BitSet): BitSet {
    return this.combine(other, (a, b) => a | b)
  }

  andNot(other: BitSet): BitSet {
    return this.combine(other, (a, b) => a & ~b)
  }

  get count(): number {
    let total = 0
    for (const word of this.words) total += bitsOf(word)
    return total
  }

  /** Size of the intersection, without making it. */
  countAnd(other: BitSet): number {
    let total = 0
    for (let i = 0; i < this.words.length; i++) total += bitsOf((this.words[i] ?? 0) & (other.words[i] ?? 0))
    return total
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0)
  }

  /** Members, ascending. */
  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.words.length; i++) {
      let word = this.words[i] ?? 0
      while (word !== 0) {
        const lowest = word & -word
        yield (i << 5) + (31 - Math.clz32(lowest))
        word ^= lowest
      }
    }
  }

  private combine(other: BitSet, operation: (a: number, b: number) => number): BitSet {
    const words = new Uint32Array(this.words.length)
    for (let i = 0; i < words.length; i++) words[i] = operation(this.words[i] ?? 0, other.words[i] ?? 0)
    return new BitSet(this.size, words)
  }
}

function bitsOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
