# /// script
# [tool.verify]
# processes = 128
# memory-mib = 2048
# ///
import faulthandler
import tempfile
import threading

release = threading.Event()


def waits_for_release(started):
    started.set()
    release.wait()


def begin_threads(number):
    for _ in range(number):
        started = threading.Event()
        threading.Thread(target=waits_for_release, args=(started,)).start()
        assert started.wait() is True


def dumped(all_threads):
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file, all_threads=all_threads)
        file.seek(0)
        lines = file.read().decode().splitlines()
    return [line.split(" in ")[1] for line in lines if " in " in line], lines[-1]


begin_threads(2)
(names, _), own = dumped(True), dumped(False)
begin_threads(99)
many, last = dumped(True)
release.set()
assert (names.count("waits_for_release"), names[-2:]) == (2, ["dumped", "<module>"])
assert own[0] == ["dumped", "<module>"]
assert (many.count("waits_for_release"), last) == (100, "...")
print(names[-2:], many.count("waits_for_release"), last)
