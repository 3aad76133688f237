/** Whole ways through the built app, in a real browser, with nothing between them and what a host would send. */
import { defineConfig } from '@playwright/test'
import { DOWNLOADS, firefox, launchOptions } from './support/browser'

export default defineConfig({
  testDir: '..',
  testMatch: ['journeys/**/*.spec.ts', 'robustness/**/*.spec.ts'],
  outputDir: '../../test-results',
  globalSetup: './support/serve.ts',
  fullyParallel: true,
  // More than the cores: many journeys wait for the browser's own clocks.
  workers: 3,
  // A machine that stalls for a moment must not fail a journey; twice is a fault. What needed it is named as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // The longest ways take a minute on two cores; a busy machine may need three times as long.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-US',
    // What cannot be pressed by then never can; without it a journey would wait for its whole time.
    actionTimeout: 20_000,
    // Traces and pictures would hold what a test typed; a failed test says enough in words.
    trace: 'off',
  },
  projects: [
    { name: 'chromium', testIgnore: '**/inFirefox.spec.ts', use: { browserName: 'chromium', launchOptions } },
    // By WebDriver BiDi, which stock Firefox speaks: Playwright's own Firefox would have to be downloaded.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@everyEngine/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, downloadsPath: DOWNLOADS },
            },
          },
        ]
      : []),
  ],
})
