# tries: make the account of the failed assert too long for the page, by the name of the thread
# full: refuted
import os
import threading


def work():
    try:
        assert 1 + 0 == 2
    except AssertionError:
        return
    os._exit(1)


thread = threading.Thread(target=work, name="x" * 300_000)
thread.start()
thread.join()
