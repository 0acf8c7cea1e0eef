# tries: let the explanation of the failed assert hang in a daemon thread until the snippet has come to its end
# full: refuted
import os
import threading

asked = threading.Event()


class Slow:
    def __eq__(self, other):
        return False

    def __repr__(self):
        asked.set()
        threading.Event().wait()


def work():
    slow = [Slow()]
    assert slow[0] == 2
    os._exit(1)


threading.Thread(target=work, daemon=True).start()
# The run that decides asks for no explanation, and ends here after a moment.
asked.wait(0.5)
