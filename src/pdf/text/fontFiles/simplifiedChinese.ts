/** Noto Sans SC. SIL Open Font License 1.1. */
export { default } from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?bytes'
