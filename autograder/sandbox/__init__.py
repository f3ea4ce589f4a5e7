"""The sandbox: Pyodide from the site's own files in Deno, driven in lines of JSON."""
