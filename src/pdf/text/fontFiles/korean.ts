/** Noto Sans KR: Hangul without Han. SIL Open Font License 1.1. */
export { default } from '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff?bytes'
