"""The sandbox: Pyodide from the site's own files in Deno, spoken to as an ordinary Jupyter kernel."""
