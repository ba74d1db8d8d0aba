import { analyse, type SyntaxNode } from './cypher/language.ts'
function show(n: SyntaxNode, d = 0): void { if (n.children.length === 1 && n.children[0]?.text === n.text && n.children[0]?.rule !== '' ) return show(n.children[0]!, d); console.log(' '.repeat(d) + n.rule + ' | ' + n.text.slice(0, 60)); n.children.forEach((c) => show(c, d + 1)) }
for (const q of process.argv.slice(2)) { const a = analyse(q, {}); console.log(q, a.diagnostics, a.labels); show(a.tree) }
