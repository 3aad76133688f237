/**
 * Every package that the app runs on, with those that they bring along: its exact version, and its licence. A test holds
 * that the lock file has these and no others, so that nothing new comes in, and no licence changes, without a person who
 * has looked at it and written it down here. Why each of the first ones is there: docs/decisions/0006-dependencies.md.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  '@expo-google-fonts/noto-emoji@0.4.7': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-arabic@0.4.3': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-devanagari@0.4.1': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-hebrew@0.4.1': 'MIT AND OFL-1.1',
  '@expo-google-fonts/noto-sans-thai@0.4.2': 'MIT AND OFL-1.1',
  '@expo-google-fonts/source-sans-3@0.4.1': 'MIT AND OFL-1.1',
  '@fontsource/noto-sans-jp@5.3.0': 'OFL-1.1',
  '@fontsource/noto-sans-kr@5.3.0': 'OFL-1.1',
  '@fontsource/noto-sans-sc@5.3.0': 'OFL-1.1',
  '@fontsource/noto-sans-tc@5.3.0': 'OFL-1.1',
  '@hookform/resolvers@7.0.7': 'MIT',
  '@noble/ciphers@1.3.0': 'MIT',
  '@noble/hashes@1.8.0': 'MIT',
  '@scure/base@1.2.6': 'MIT',
  '@scure/bip39@1.6.0': 'MIT',
  '@standard-schema/utils@0.3.0': 'MIT',
  '@swc/helpers@0.5.24': 'Apache-2.0',
  'base64-js@0.0.8': 'MIT',
  'base64-js@1.5.1': 'MIT',
  'bidi-js@1.1.0': 'MIT',
  'brotli@1.3.3': 'MIT',
  'clone@2.1.2': 'MIT',
  'dfa@1.2.0': 'MIT',
  'fast-deep-equal@3.1.3': 'MIT',
  'fflate@0.8.3': 'MIT',
  'fontkit@2.0.4': 'MIT',
  'harfbuzzjs@1.6.4': 'MIT',
  'hash-wasm@4.13.0': 'MIT',
  'linebreak@1.1.0': 'MIT',
  'pako@0.2.9': 'MIT',
  'pdfkit@0.20.1': 'MIT',
  'png-js@2.0.0': 'MIT',
  'react-dom@19.3.1': 'MIT',
  'react-hook-form@7.92.0': 'MIT',
  'react@19.3.1': 'MIT',
  'require-from-string@2.0.2': 'MIT',
  'restructure@3.0.2': 'MIT',
  'scheduler@0.28.0': 'MIT',
  'tiny-inflate@1.0.3': 'MIT',
  'unicode-properties@1.4.1': 'MIT',
  'unicode-trie@2.0.0': 'MIT',
  'zod@4.6.7': 'MIT',
  'zustand@5.1.0': 'MIT',
}

/** Code that the tools of the build put into it, and the package it comes from. */
export const ALLOWED_HELPERS: Readonly<Record<string, string>> = {
  '\0rolldown/runtime.js': 'rolldown',
  '\0vite/preload-helper.js': 'vite',
}
