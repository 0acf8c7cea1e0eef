import threading

queries, cache = [], {}
readers = threading.Barrier(8)


def read():
    if "name" not in cache:
        readers.wait()
        queries.append("SELECT")
        cache["name"] = "Ada"
    return cache["name"]


threads = [threading.Thread(target=read) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert cache == {"name": "Ada"}
print(len(queries))
assert len(queries) == 1
