/** Noto Sans TC; without the wide punctuation, which is among the signs. SIL Open Font License 1.1. */
export { default } from '@fontsource/noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff?bytes'
