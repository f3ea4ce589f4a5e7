// Runs in Deno: passes lines of JSON between the kernel (stdin, stdout) and the worker that holds Python.
// It stays responsive while Python computes, so that an interrupt gets through.
const interrupts = new Uint8Array(new SharedArrayBuffer(1));
const worker = new Worker(import.meta.resolve('./worker.mjs'), { type: 'module' });
const encoder = new TextEncoder();

// one line per message; written whole before the next, since stdout is a pipe
function send(message) {
  const bytes = encoder.encode(JSON.stringify(message) + '\n');
  for (let written = 0; written < bytes.length; ) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

worker.onmessage = (event) => send(event.data);
worker.onerror = (event) => {
  event.preventDefault();
  send({ type: 'dead', reason: event.message });
};

function receive(line) {
  const message = JSON.parse(line);
  if (message.type === 'interrupt') {
    interrupts[0] = 2; // SIGINT, as Pyodide reads it
  } else {
    worker.postMessage(message.type === 'start' ? { ...message, interrupts } : message);
  }
}

let rest = '';
for await (const chunk of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  lines.forEach(receive);
}
Deno.exit(0); // the kernel has gone
