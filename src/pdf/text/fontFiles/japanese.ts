/** Noto Sans JP. SIL Open Font License 1.1. */
export { default } from '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff?bytes'
