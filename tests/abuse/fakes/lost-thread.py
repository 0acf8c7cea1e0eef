# tries: lose the assert in a thread that ends by an exception which nobody sees
# full: vacuous
import threading

threading.excepthook = lambda *_: None


def work():
    raise ValueError
    assert 1 + 0 == 2


threading.Thread(target=work).start()
