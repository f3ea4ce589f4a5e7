// Shows how far the work is, and takes files that are dropped.
const element = (id) => document.getElementById(id);
const LOOK_AGAIN = 500; // milliseconds

async function look() {
  const state = await (await fetch('/state')).json();
  if (!state.busy) {
    location.reload();
    return;
  }
  element('work').hidden = false;
  element('hand-in').hidden = true;
  element('step').textContent = state.step;
  element('count').textContent = state.total ? `${state.done} / ${state.total}  ${left(state)}` : '';
  if (state.total) {
    element('bar').max = state.total;
    element('bar').value = state.done;
  } else {
    element('bar').removeAttribute('value');
  }
  setTimeout(look, LOOK_AGAIN);
}

function left({ done, total, seconds }) {
  if (!done) return '';
  const rest = Math.round((seconds / done) * (total - done));
  const words = element('left').innerHTML;
  return words.replace('{minutes}', Math.floor(rest / 60)).replace('{seconds}', rest % 60);
}

function takeDrops(form, input) {
  const zone = form.querySelector('.drop');
  for (const kind of ['dragenter', 'dragover']) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  }
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change'));
  });
  input.addEventListener('change', () => {
    const names = [...input.files].map((file) => file.name);
    zone.querySelector('span').textContent = names.join(', ');
  });
}

takeDrops(element('files-form'), element('files'));
if (document.body.dataset.busy === 'true') look();
