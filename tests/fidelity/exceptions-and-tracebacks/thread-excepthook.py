# shows: an exception in a thread goes to threading.excepthook
import threading

seen = []
threading.excepthook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=lambda: int("x"), name="worker")
t.start()
t.join()
print(seen)
assert seen[0][0] == "ValueError"
