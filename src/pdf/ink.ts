/** Dark enough to read on a grey copy: ink and quiet are at least 7:1 on white. The lines are to be written over. */
export const INK = { text: '#16191d', quiet: '#4a4f57', bar: '#b3b8bf', line: '#c3c7cc', strong: '#6b7078' }
