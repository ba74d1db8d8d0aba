export function View() {
  return <h1>links</h1>
}
