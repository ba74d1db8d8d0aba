/** Reads the messages that a driver sends, from the bytes of one connection. */

export interface BoltMessage {
  /** 0x10 RUN, 0x11 BEGIN, 0x12 COMMIT, ... */
  readonly signature: number
  readonly body: Buffer
}

export const runSignature = 0x10
export const commitSignature = 0x12

/**
 * Follows one direction of a connection. It opens with 20 unframed bytes (magic and four versions); when the server
 * answers with a manifest, 4 bytes of the version chosen and a varint of capabilities follow, also unframed. After that
 * come chunks (two bytes of length, then data), and an empty chunk ends a message.
 */
export class BoltReader {
  #waiting = Buffer.alloc(0)
  #phase: 'opening' | 'choice' | 'messages' = 'opening'
  #manifest: boolean | undefined
  #message: Buffer[] = []

  /** The first bytes that the server sent: they tell how the handshake goes on. */
  serverAnswered(bytes: Buffer): void {
    this.#manifest ??= bytes.subarray(0, 4).equals(Buffer.from([0, 0, 1, 0xff]))
  }

  /** Takes what the client sent and gives the messages that are complete by now. */
  read(bytes: Buffer): readonly BoltMessage[] {
    this.#waiting = Buffer.concat([this.#waiting, bytes])
    if (this.#phase === 'opening' && this.#take(20) !== undefined) this.#phase = 'choice'
    if (this.#phase === 'choice' && this.#waiting.length > 0) this.#readChoice()
    return this.#phase === 'messages' ? this.#readMessages() : []
  }

  #readChoice(): void {
    const end = this.#waiting.findIndex((byte, index) => index >= 4 && byte < 0x80)
    if (this.#manifest === true && end === -1) return
    if (this.#manifest === true) this.#take(end + 1)
    this.#phase = 'messages'
  }

  #readMessages(): readonly BoltMessage[] {
    const messages: BoltMessage[] = []
    while (this.#waiting.length >= 2) {
      const length = this.#waiting.readUInt16BE(0)
      if (this.#waiting.length < 2 + length) break
      const chunk = this.#take(2 + length)?.subarray(2)
      if (chunk !== undefined && length > 0) this.#message.push(chunk)
      else if (this.#message.length > 0) {
        const whole = Buffer.concat(this.#message)
        messages.push({ signature: whole.readUInt8(1), body: whole.subarray(2) })
        this.#message = []
      }
    }
    return messages
  }

  #take(length: number): Buffer | undefined {
    if (this.#waiting.length < length) return undefined
    const taken = this.#waiting.subarray(0, length)
    this.#waiting = this.#waiting.subarray(length)
    return taken
  }
}

/** The statement of a RUN message: a PackStream string, the first thing in it. */
export function statementOf({ body }: BoltMessage): string {
  const marker = body[0] ?? 0
  if (marker >= 0x80 && marker <= 0x8f) return body.toString('utf8', 1, 1 + (marker & 0x0f))
  if (marker === 0xd0) return body.toString('utf8', 2, 2 + body.readUInt8(1))
  if (marker === 0xd1) return body.toString('utf8', 3, 3 + body.readUInt16BE(1))
  return body.toString('utf8', 5, 5 + body.readUInt32BE(1))
}
