# tries: act on the terminal by the name of a thread that does not end
# full: leaked
# /// script
# [tool.verify]
# timeout = 0.3
# ///
import threading

assert 1 + 0 == 1
threading.Thread(target=threading.Event().wait, name="\n::error::forged\x1b[31mX\r##[error]\u202e").start()
