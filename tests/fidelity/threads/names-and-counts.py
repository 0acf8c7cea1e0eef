# shows: names of threads count from one
import threading

names = []
for _ in range(2):
    t = threading.Thread(target=lambda: names.append(threading.current_thread().name))
    t.start()
    t.join()
assert [name.split(" ")[0] for name in names] == ["Thread-1", "Thread-2"]
print(names)
