/** Answers as tables: CSV, and text for terminals. */
export { answerTable } from './answer-table.ts'
export { csv } from './csv.ts'
export { text } from './text.ts'
