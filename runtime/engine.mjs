// Runs in Deno, at build time: makes an engine from a runtime folder (see engine.py), in two starts of Pyodide.
// The first compiles every module; the second imports the kernel's modules, leaves them out of the zip, and writes its
// memory down.
const [runtime, engine, plan] = Deno.args;
const { loadPyodide, takeSnapshot, PYTHON, SNAPSHOT } = await import(`file://${runtime}/saebom.mjs`);
const { kernel, others, imports } = JSON.parse(plan);
// of Python's module zipfile
const DEFLATED = 8;
const quiet = { indexURL: `${runtime}/`, jsglobals: {}, stdout: () => {}, stderr: () => {} };

async function compile() {
  const pyodide = await loadPyodide(quiet);
  pyodide.FS.mkdirTree('/in');
  pyodide.FS.mkdirTree('/out');
  pyodide.runPython(Deno.readTextFileSync(new URL('./compiler.py', import.meta.url)));
  const merge = pyodide.globals.get('merge');
  const bring = (name) => pyodide.FS.writeFile(`/in/${name}`, Deno.readFileSync(`${runtime}/${name}`));
  const take = (name) => {
    Deno.writeFileSync(`${engine}/${name}`, pyodide.FS.readFile(`/out/${name}`));
    pyodide.FS.unlink(`/out/${name}`);
  };
  ['python_stdlib.zip', ...kernel].forEach(bring);
  merge(['python_stdlib.zip', ...kernel], PYTHON, DEFLATED);
  take(PYTHON);
  for (const name of others) {
    bring(name);
    merge([name], name);
    take(name);
    pyodide.FS.unlink(`/in/${name}`);
    console.log(name); // progress, read by engine.py
  }
}

async function start() {
  const pyodide = await loadPyodide({ ...quiet, stdLibURL: `${engine}/${PYTHON}`, _makeSnapshot: true });
  const globals = pyodide.toPy({ IMPORTS: imports });
  pyodide.runPython(Deno.readTextFileSync(new URL('./warmup.py', import.meta.url)), { globals });
  const zip = globals.get('ZIP');
  globals.destroy();
  Deno.writeFileSync(`${engine}/${PYTHON}`, pyodide.FS.readFile(zip));
  Deno.writeFileSync(`${engine}/${SNAPSHOT}`, takeSnapshot(pyodide));
  console.log(SNAPSHOT);
}

await compile();
await start();
