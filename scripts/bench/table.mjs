const number = value => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)).padStart(9)

/** A heading with the names of the columns. */
export const head = (title, ...columns) => console.log(`\n${title}\n  ${''.padEnd(44)}${columns.map(name => name.padStart(9)).join('')}`)

/** A row of figures; undefined is printed as a dash, a row without any figure as absent. */
export const row = (name, ...values) =>
  console.log(`  ${name.padEnd(44)}${values.every(value => value === undefined) ? '   tidak terpasang' : values.map(number).join('')}`)

const asked = []

/** Keeps what an issue asks for: a figure (undefined where it could not be taken) and the most it may be. */
export const ask = (name, value, limit, unit = '×') => asked.push({ name, value, limit, unit })

/** Prints what was asked and whether it holds. */
export function printAsked() {
  console.log(`\nyang diminta\n  ${''.padEnd(58)}${'terukur'.padStart(11)}${'diminta'.padStart(12)}`)
  for (const { name, value, limit, unit } of asked) {
    const figure = value === undefined ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`
    const verdict = value === undefined ? 'tidak terukur' : value <= limit ? 'ya' : 'TIDAK'
    console.log(`  ${name.padEnd(58)}${figure.padStart(11)}${`≤ ${limit} ${unit}`.padStart(12)}  ${verdict}`)
  }
}

/** a / b, or undefined where one of them is absent. */
export const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b)
