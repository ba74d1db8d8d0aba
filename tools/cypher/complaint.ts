/** What the checker says about a file: where, and what was expected. */
export interface Complaint {
  readonly file: string
  /** From 1; absent when the whole file is meant. */
  readonly line?: number
  readonly text: string
}

export function formatComplaint(complaint: Complaint): string {
  return `${complaint.file}${complaint.line === undefined ? '' : `:${complaint.line}`}: ${complaint.text}`
}
