/** Noto Sans Thai. SIL Open Font License 1.1. */
export { default } from '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?bytes'
