// Marks this tab as left, so that Back leads on again (src/app/leaving/left.ts), and goes where the page's refresh says,
// at once and in this page's place. Without this script the refresh does it.
try {
  sessionStorage.setItem('left', '')
} catch {
  // Storage is refused: then there is nothing to come back to, either.
}
location.replace(document.querySelector('meta[http-equiv="refresh"]').content.split('url=')[1])
