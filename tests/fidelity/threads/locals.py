# shows: a threading.local has values of its own in each thread
import threading

local = threading.local()
local.x = 1
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, "x")))
t.start()
t.join()
assert seen == [False]
print(seen)
