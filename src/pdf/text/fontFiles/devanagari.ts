/** Noto Sans Devanagari: Hindi, Marathi, Nepali. SIL Open Font License 1.1. */
export { default } from '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf?bytes'
