# shows: no trace function is set for threads
import threading

seen = []
t = threading.Thread(target=lambda: seen.append(__import__("sys").gettrace()))
t.start()
t.join()
assert seen == [None]
print(seen)
