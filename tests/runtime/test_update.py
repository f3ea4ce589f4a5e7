import zipfile

from runtime.update import _of_wheel


def a_wheel(path, metadata: str):
    wheel = path / "shapes-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("shapes/__init__.py", "")
        archive.writestr("shapes-1.0.dist-info/METADATA", metadata)
    return wheel


def test_facts_of_a_wheel_become_a_package(tmp_path):
    needs = (
        "Requires-Dist: Six\nRequires-Dist: colorama; sys_platform == 'win32'\nRequires-Dist: pytest; extra == 'test'\n"
    )
    wheel = a_wheel(tmp_path, f"Metadata-Version: 2.1\nName: shapes\nVersion: 1.0\n{needs}\n")
    package = _of_wheel("shapes", wheel, "registry", None)
    assert (package.version, package.depends, package.imports) == ("1.0", ("six",), ("shapes",))
    assert package.file.size == wheel.stat().st_size
