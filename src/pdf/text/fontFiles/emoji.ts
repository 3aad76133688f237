/** Noto Emoji, in one colour. SIL Open Font License 1.1. */
export { default } from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?bytes'
