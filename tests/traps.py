"""Servers that really have the traps which `make check-site` and the check page name."""

from builder.start import Handler


class WithoutModules(Handler):
    """Knows the types that nginx 1.22 knows."""

    extensions_map = {**Handler.extensions_map, ".mjs": "application/octet-stream"}  # noqa: RUF012


class WithoutAssembly(Handler):
    extensions_map = {**Handler.extensions_map, ".wasm": "text/plain"}  # noqa: RUF012


class Cutting(Handler):
    """Closes the connection in the middle of one file."""

    def copyfile(self, source, outputfile):
        data = source.read()
        outputfile.write(data[:100] if self.path.endswith(".wasm") else data)
        self.close_connection = True
