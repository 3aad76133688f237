// Puts what was chosen in this visit on the page before it is first painted, so that nothing flashes up in other colours.
// A file of its own, because the page's policy lets no script stand in the page; plain, because it comes before the app
// knows whether this browser can run it. src/app/settings/appearance.ts does the same when something is chosen.
;(function () {
  try {
    var look = JSON.parse(window.sessionStorage.getItem('foreword-look') || '{}')
    var root = document.documentElement
    if (look.theme === 'light' || look.theme === 'dark') root.setAttribute('data-theme', look.theme)
    if (look.letters === 'large' || look.letters === 'xl') root.setAttribute('data-letters', look.letters)
  } catch (error) {
    // Storage that is refused, or spoiled: the page looks as the device asks.
  }
})()
