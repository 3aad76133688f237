/** Noto Sans Arabic: Arabic, Persian, Urdu and more. SIL Open Font License 1.1. */
export { default } from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?bytes'
