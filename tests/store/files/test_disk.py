"""The real disk waits for what it says it waits for, on every platform's way of doing so."""

import os
import sys

import pytest

from tui.store.files.disk import RealDisk


@pytest.fixture
def synced(monkeypatch):
    """The system's calls for waiting, in the order they were made."""
    calls = []
    for name in ("fsync", "fdatasync"):
        real = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda handle, name=name, real=real: (calls.append(name), real(handle))
        )
    return calls


@pytest.mark.skipif(sys.platform != "linux", reason="other systems wait in other ways")
def test_a_sync_waits_for_the_data_and_of_a_folder_for_the_names(tmp_path, synced):
    disk = RealDisk()
    handle = disk.create(tmp_path / "file")
    disk.write(handle, b"line\n")
    assert synced == []
    disk.sync(handle)
    assert synced == ["fdatasync"]
    disk.close(handle)
    disk.sync_folder(tmp_path)
    assert synced == ["fdatasync", "fsync"]


def test_windows_has_its_own_way(tmp_path, synced, monkeypatch):
    disk = RealDisk()
    handle = disk.create(tmp_path / "file")
    monkeypatch.setattr(sys, "platform", "win32")
    disk.sync(handle)
    disk.sync_folder(tmp_path)
    disk.close(handle)
    assert synced == ["fsync"]
