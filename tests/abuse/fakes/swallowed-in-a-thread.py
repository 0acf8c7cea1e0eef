# tries: swallow a failed assert in a thread, and print as if nothing had failed
# full: refuted
import threading


def check():
    try:
        assert 1 + 1 == len("abc")
    except AssertionError:
        pass


thread = threading.Thread(target=check)
thread.start()
thread.join()
assert thread.name
