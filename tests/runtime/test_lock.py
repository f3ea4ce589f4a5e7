import json

import pytest

from runtime.constants import CORE_FILES, KERNEL_PACKAGES
from runtime.errors import LockInvalid
from runtime.lock import RuntimeLock, canonical, read_lock


def test_the_lock_reads_back_as_it_was_written():
    lock = read_lock()
    assert RuntimeLock.from_json(lock.to_json()) == lock


def test_the_lock_holds_the_core_and_all_that_the_kernel_asks_for():
    lock = read_lock()
    assert {file.name for file in lock.core} == set(CORE_FILES)
    assert set(KERNEL_PACKAGES) <= {package.name for package in lock.packages}


def test_every_need_of_every_package_is_in_the_lock():
    lock = read_lock()
    names = {package.name for package in lock.packages}
    assert {need for package in lock.packages for need in package.depends} <= names


def test_every_file_has_a_sha256_and_a_size():
    assert all(len(file.sha256) == 64 and file.size > 0 for file in read_lock().files)


def test_closure_follows_needs():
    assert read_lock().closure(["Scikit_Learn"]) == ["joblib", "numpy", "scikit-learn", "scipy", "threadpoolctl"]


def test_canonical_names():
    assert canonical("Prompt_Toolkit") == canonical("prompt.toolkit") == "prompt-toolkit"


def test_an_unknown_key_is_refused(tmp_path):
    path = tmp_path / "lock.json"
    path.write_text(json.dumps({**json.loads(read_lock().to_json()), "mirror": "x"}), encoding="utf-8")
    with pytest.raises(LockInvalid, match="unknown keys mirror"):
        read_lock(path)


def test_a_missing_lock_is_said(tmp_path):
    with pytest.raises(LockInvalid, match="is not a runtime lock"):
        read_lock(tmp_path / "nothing.json")
