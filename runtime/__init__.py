"""The runtime: every Pyodide file that the lessons and the kernel need, from a lock, with no CDN."""
