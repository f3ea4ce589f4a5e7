// Runs in Deno: passes lines of JSON between the grader (stdin, stdout) and the worker that holds Python.
// It stays responsive while Python computes, so that an interrupt gets through. Each submission gets a new
// worker, an isolate of its own. Kept are the compiled main module, which nothing can change, and the snapshot,
// to which a worker has no reference left when the code of a submission runs.
const encoder = new TextEncoder();
let compiled, snapshot, worker, interrupts;

// one line per message; written whole before the next, since stdout is a pipe
function send(message) {
  const bytes = encoder.encode(JSON.stringify(message) + '\n');
  for (let written = 0; written < bytes.length; ) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

function start(message) {
  worker?.terminate();
  interrupts = new Uint8Array(new SharedArrayBuffer(1));
  compiled ??= new WebAssembly.Module(Deno.readFileSync(`${message.runtime}/pyodide.asm.wasm`));
  snapshot ??= shared(Deno.readFileSync(`${message.runtime}/snapshot.bin`));
  const fresh = new Worker(import.meta.resolve('./worker.mjs'), { type: 'module' });
  worker = fresh;
  // the grader knows by `run` what an earlier worker, or forged messages of its, left behind
  const pass = (said) => worker === fresh && send({ ...said, run: message.run });
  worker.onmessage = (event) => pass(event.data);
  worker.onerror = (event) => {
    event.preventDefault();
    pass({ type: 'dead', reason: event.message });
  };
  worker.postMessage({ ...message, interrupts, compiled, snapshot });
}

function shared(bytes) {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function receive(line) {
  const message = JSON.parse(line);
  if (message.type === 'interrupt') {
    interrupts[0] = 2; // SIGINT, as Pyodide reads it
  } else if (message.type === 'start') {
    start(message);
  } else {
    worker.postMessage(message);
  }
}

let rest = '';
for await (const chunk of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  lines.forEach(receive);
}
Deno.exit(0); // the grader has gone
