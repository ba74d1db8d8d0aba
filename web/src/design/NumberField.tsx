/** A whole number that is at least something. */
export function NumberField({
  label,
  value,
  least,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly onChange: (value: number) => void
}) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={least}
        max="1000"
        value={value}
        onChange={(event) => onChange(Math.max(least, event.target.valueAsNumber || least))}
      />
    </label>
  )
}
