import fcntl
import threading
from pathlib import Path

Path("data.txt").touch()
log = []

with open("data.txt") as owner, open("data.txt") as other:
    fcntl.flock(owner, fcntl.LOCK_EX)
    try:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        log.append("granted")
    except BlockingIOError:
        log.append("BlockingIOError")

    def release():
        log.append("released")
        fcntl.flock(owner, fcntl.LOCK_UN)

    timer = threading.Timer(0.05, release)
    timer.start()
    fcntl.flock(other, fcntl.LOCK_EX)
    log.append("granted after waiting")
    timer.join()

assert log == ["BlockingIOError", "released", "granted after waiting"]
print(log)
