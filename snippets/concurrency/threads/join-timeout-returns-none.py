import threading

finish = threading.Event()
thread = threading.Thread(target=finish.wait)
thread.start()

timed_out = thread.join(timeout=0.01), thread.is_alive()
finish.set()
ended = thread.join(timeout=60), thread.is_alive()

assert timed_out == (None, True)
assert ended == (None, False)
print(timed_out, ended)
