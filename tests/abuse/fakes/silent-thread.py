# tries: let the assert fail in a thread that nobody joins or hears
# full: refuted
import threading

threading.excepthook = lambda *_: None
failed = threading.Event()


def work():
    try:
        assert 1 + 0 == 2
    finally:
        failed.set()


threading.Thread(target=work, daemon=True).start()
failed.wait()
