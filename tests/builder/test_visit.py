"""Each trap with a server that really has it."""

import socket
import threading
import time
from contextlib import contextmanager
from functools import partial
from ssl import PROTOCOL_TLS_SERVER, SSLContext

import pytest

from builder.__main__ import main
from builder.start import Handler, Server
from builder.sums import write_sums
from builder.visit import AT_ONCE, base_of
from tests.site.webservers import certify
from tests.traps import Cutting, WithoutAssembly, WithoutModules

FILES = {
    "index.html": b"<title>Saebom</title>",
    "static/page.mjs": b"export {}",
    "static/asm.wasm": b"\0asm" * 100,
    "files/\xec\x88\x98\xec\x97\x85 1.ipynb".encode("latin-1").decode("utf-8"): b"{}",
}


class Silent(Handler):
    """Never ends the answer for one file."""

    def copyfile(self, source, outputfile):
        if self.path.endswith(".wasm"):
            time.sleep(3)
        super().copyfile(source, outputfile)


@pytest.fixture
def a_site(tmp_path):
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    write_sums(tmp_path)
    return tmp_path


@contextmanager
def served(site, handler=Handler):
    with Server(("127.0.0.1", 0), partial(handler, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@contextmanager
def served_securely(site, folder):
    """The address of a site under https, and the certificate, which nobody has signed."""
    certify(folder)
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "school.crt", folder / "school.key")
    with Server(("127.0.0.1", 0), partial(Handler, directory=str(site))) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"https://localhost:{server.server_port}/", folder / "school.crt"
        server.shutdown()
        thread.join()


def check(url, capsys):
    """The exit code and what is said of what is wrong."""
    code = main(["check-site", url])
    return code, capsys.readouterr().err


def test_a_whole_site(a_site, capsys):
    with served(a_site) as url:
        assert main(["check-site", f"{url}index.html"]) == 0
        said = capsys.readouterr()
    assert said.out.startswith(f"- {url}: {len(FILES)} files, 0 MB ...\nEverything arrives as it was built.")
    assert said.err == ""


def test_a_site_in_a_folder_with_a_space_and_hangul(a_site, capsys):
    a_site.rename(a_site.with_name("새봄 1"))
    with served(a_site.parent) as url:
        assert check(f"{url}새봄 1", capsys) == (0, "")


def test_an_address_in_hangul():
    assert base_of("https://새봄.kr:8443/반/index.html") == "https://xn--4n3bx2e.kr:8443/%EB%B0%98/"
    assert base_of("http://[::1]:8000/%EB%B0%98") == "http://[::1]:8000/%EB%B0%98/"


def test_a_whole_site_in_korean(a_site, capsys, in_korean):
    with served(a_site) as url:
        assert main(["check-site", url]) == 0
    assert "모든 파일이 만든 그대로 도착합니다." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("handler", "ending", "found", "wanted"),
    [
        (WithoutModules, ".mjs", "application/octet-stream", "text/javascript"),
        (WithoutAssembly, ".wasm", "text/plain", "application/wasm"),
    ],
)
def test_a_wrong_type(a_site, capsys, handler, ending, found, wanted):
    with served(a_site, handler) as url:
        code, said = check(url, capsys)
    assert code == 2 and said.count("\n") == 1
    assert said.startswith(f"The server sends {ending} files as {found}, and with that Python never starts.")
    assert wanted in said


def test_a_missing_file(a_site, capsys):
    (a_site / "static" / "page.mjs").unlink()
    with served(a_site) as url:
        code, said = check(url, capsys)
    assert (code, said) == (
        2,
        "Not there: static/page.mjs (answer 404; files like this: 1). Copy the whole site once more.\n",
    )


def test_an_altered_file(a_site, capsys):
    (a_site / "static" / "asm.wasm").write_bytes(b"\0asm" * 99)
    with served(a_site) as url:
        code, said = check(url, capsys)
    assert code == 2 and said.startswith("Not as it was built: static/asm.wasm (files like this: 1).")


def test_a_cut_download(a_site, capsys):
    with served(a_site, Cutting) as url:
        code, said = check(url, capsys)
    assert code == 2
    assert said.startswith("The download of static/asm.wasm broke off after 100 of 400 bytes (files like this: 1).")


def test_a_download_that_never_ends(a_site, capsys, monkeypatch):
    monkeypatch.setattr("builder.visit.PATIENCE", 0.5)
    with served(a_site, Silent) as url:
        code, said = check(url, capsys)
    assert code == 2 and said.startswith("The download of static/asm.wasm broke off after 0 of 400 bytes")


def test_a_server_that_goes_silent_is_left_alone(a_site, capsys, monkeypatch):
    for number in range(16 * AT_ONCE):
        (a_site / f"{number}.wasm").write_bytes(b"\0asm")
    write_sums(a_site)
    monkeypatch.setattr("builder.visit.PATIENCE", 0.5)
    begin = time.monotonic()
    with served(a_site, Silent) as url:
        code, said = check(url, capsys)
    assert code == 2 and "broke off after 0 of" in said
    assert time.monotonic() - begin < 8 * 0.5  # to wait for all of them would take twice that


def test_a_secure_site_needs_the_certificates_of_the_machine_once(a_site, tmp_path_factory, capsys, monkeypatch):
    loaded = []
    load = SSLContext.load_default_certs
    monkeypatch.setattr(SSLContext, "load_default_certs", lambda *given: (loaded.append(1), load(*given)))
    with served_securely(a_site, tmp_path_factory.mktemp("keys")) as (url, certificate):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert check(url, capsys) == (0, "")
    assert len(loaded) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "has a certificate that this machine does not trust (self-signed certificate)"), ("ko", "믿지 않습니다")],
)
def test_an_untrusted_certificate(a_site, tmp_path_factory, capsys, monkeypatch, language, words):
    monkeypatch.setenv("SAEBOM_LANG", language)
    with served_securely(a_site, tmp_path_factory.mktemp("keys")) as (url, _):
        code, said = check(url, capsys)
    assert code == 2 and words in said and f"SSL_CERT_FILE=root.crt make check-site URL={url}" in said


def test_plain_http_on_a_network(a_site, capsys):
    with served(a_site) as url:
        url = url.replace("127.0.0.1", "0.0.0.0")  # an address of this machine that browsers do not trust
        code, said = check(url, capsys)
    assert code == 2 and said.startswith(f"{url} is plain http on a network") and said.count("\n") == 1


def test_a_server_of_something_else(tmp_path, capsys):
    with served(tmp_path) as url:
        code, said = check(url, capsys)
    assert (code, said) == (
        2,
        f"There is no Saebom under {url}: it has no sums.json. Copy the whole folder _site/ there.\n",
    )


def test_a_server_that_answers_everything_with_its_first_page(a_site, capsys):
    (a_site / "sums.json").write_bytes(FILES["index.html"])
    with served(a_site) as url:
        assert check(url, capsys)[1].startswith(f"There is no Saebom under {url}")


def test_no_server(capsys):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    code, said = check(f"http://127.0.0.1:{port}/", capsys)
    assert code == 2 and said.startswith(f"http://127.0.0.1:{port}/ cannot be reached") and said.count("\n") == 1


@pytest.mark.parametrize(
    "url",
    [
        "",
        "school",
        "ftp://school/",
        "https://",
        "file:///etc",
        "http://[::1/",
        "http://school:abc/",
        "http://school:99999/",
        "http://:80/",
        "http://학교..kr/",
    ],
)
def test_what_is_no_address(url, capsys):
    code, said = check(url, capsys)
    assert code == 2 and said.startswith(f"Name the address of a site, not “{url}”: make check-site URL=")
