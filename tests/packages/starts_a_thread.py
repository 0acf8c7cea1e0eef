# tries: to leave a thread that a fork does not have
# ends: passed
# forked: no
import threading

threading.Thread(target=threading.Event().wait, daemon=True).start()


def look():
    return [] if threading.active_count() == 2 else [threading.active_count()]
