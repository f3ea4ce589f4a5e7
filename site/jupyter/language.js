// The interface speaks the language of what is opened: a Korean lesson, or the language chosen on the
// landing page, opens in the Korean copy of the app (`ko/`), which only differs in its settings.
(() => {
  const { pathname, search, hash } = window.location;
  const [, root, app] = pathname.match(/^(.*\/)([a-z]+)\/(?:index\.html)?$/) ?? [];
  const lesson = new URLSearchParams(search).get('path') ?? '';
  let chosen = null;
  try {
    chosen = window.localStorage.getItem('saebom.language');
  } catch {
    // storage is closed to this page: the lesson's own folder decides
  }
  const korean = lesson ? lesson.startsWith('ko/') : chosen === 'ko';
  if (app && korean) {
    window.location.replace(`${root}ko/${app}/index.html${search}${hash}`);
  }
})();
