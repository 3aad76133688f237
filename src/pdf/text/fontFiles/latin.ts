/** Source Sans 3: Latin, Greek, Cyrillic, Vietnamese, and ≤ ≥ µ → ✓ ☐. SIL Open Font License 1.1. */
export { default as regular } from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?bytes'
export { default as bold } from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?bytes'
