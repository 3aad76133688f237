// For browsers that cannot run the app: shows the help that stands in the page. It must itself run in them, so it is
// written as scripts were in 2009 (ES5) and is no module; the build copies it as it stands. It runs before the app,
// which does not start once this help is shown (src/app/capabilities.ts).
;(function () {
  function show() {
    var help = document.getElementById('too-old')
    // Where <template> is unknown, its words are on the screen anyway.
    if (!help || !help.content || document.getElementById('without')) return
    var looks = document.createElement('link')
    looks.rel = 'stylesheet'
    looks.href = 'without.css'
    document.head.appendChild(looks)
    document.body.appendChild(document.importNode(help.content, true))
  }

  function hasStarted() {
    var root = document.getElementById('root')
    return !root || root.firstChild !== null
  }

  // A part that did not come, that this browser cannot read, or that broke before anything was on the screen.
  function onError(event) {
    var name = event.target && event.target.nodeName
    if ((!name || name === 'SCRIPT') && !hasStarted()) show()
  }

  var isEnough =
    'noModule' in document.createElement('script') &&
    typeof structuredClone === 'function' &&
    typeof Array.prototype.toSorted === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    typeof Intl.Segmenter === 'function' &&
    window.crypto &&
    typeof window.crypto.getRandomValues === 'function'

  if (!isEnough) show()
  if (!window.addEventListener) return
  window.addEventListener('error', onError, true)
  window.addEventListener('unhandledrejection', onError)
})()
