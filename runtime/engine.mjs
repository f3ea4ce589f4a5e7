// Runs in Deno, at build time: makes an engine from a runtime folder (see engine.py), in two starts of Pyodide.
// The first compiles every module; the second imports the kernel's modules and writes its memory down.
const [runtime, engine, plan] = Deno.args;
const { loadPyodide, takeSnapshot, PYTHON, SNAPSHOT } = await import(`file://${runtime}/saebom.mjs`);
const { kernel, others, imports } = JSON.parse(plan);
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
  merge(['python_stdlib.zip', ...kernel], PYTHON);
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
  pyodide.runPython('import importlib');
  imports.forEach((name) => pyodide.runPython(`importlib.import_module('${name}')`));
  pyodide.runPython('del importlib');
  pyodide.runPython(Deno.readTextFileSync(new URL('./warmup.py', import.meta.url)), { globals: pyodide.toPy({}) });
  Deno.writeFileSync(`${engine}/${SNAPSHOT}`, takeSnapshot(pyodide));
  console.log(SNAPSHOT);
}

await compile();
await start();
