import threading


def queries_of(readers, has_lock):
    queries, cache = [], {}
    everybody_has_missed, lock = threading.Barrier(readers), threading.Lock()

    def fill():
        queries.append("SELECT")
        cache["name"] = "Ada"

    def read():
        if "name" not in cache:
            everybody_has_missed.wait()
            if not has_lock:
                fill()
            else:
                with lock:
                    if "name" not in cache:
                        fill()

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache == {"name": "Ada"}
    return len(queries)


counts = [queries_of(8, has_lock=False), queries_of(8, has_lock=True)]
print(counts)
assert counts == [8, 1]
