import sys
import threading

main, other = [], []
sys.excepthook = lambda *arguments: main.append(arguments)
threading.excepthook = lambda info: other.append((info.exc_type, str(info.exc_value), info.exc_traceback is info.exc_value.__traceback__, info.thread.name))
thread = threading.Thread(target=[].pop, name="worker")
thread.start()
thread.join()
assert main == []
assert other == [(IndexError, "pop from empty list", True, "worker")]
sys.excepthook("called", "by", "hand")
assert main == [("called", "by", "hand")]
print(other)
