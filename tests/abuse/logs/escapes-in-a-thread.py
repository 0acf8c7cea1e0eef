# tries: act on the terminal by the name of a thread, of one that fails
# full: refuted
import threading


def work():
    assert 1 + 0 == 2


thread = threading.Thread(target=work, name="\n::error::forged\x1b[31mX\r##[error]\u202e")
thread.start()
thread.join()
