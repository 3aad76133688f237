/** Noto Sans Hebrew. SIL Open Font License 1.1. */
export { default } from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?bytes'
