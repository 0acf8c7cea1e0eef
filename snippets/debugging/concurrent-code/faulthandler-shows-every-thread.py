import faulthandler
import threading

started, release = threading.Event(), threading.Event()


def waits_for_release():
    started.set()
    release.wait()


def dumped(all_threads):
    with open("stacks.txt", "w+") as file:
        faulthandler.dump_traceback(file, all_threads=all_threads)
        file.seek(0)
        return [line.split(" in ")[1].strip() for line in file if " in " in line]


thread = threading.Thread(target=waits_for_release)
thread.start()
started.wait()
everything, own = dumped(True), dumped(False)
release.set()
thread.join()
assert ("waits_for_release" in everything, "dumped" in everything) == (True, True)
assert own == ["dumped", "<module>"]
print(own)
