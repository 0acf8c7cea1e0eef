import collections
import threading

Config = collections.namedtuple("Config", "host port")
current = Config("old", 1)
read_host, replaced = threading.Semaphore(0), threading.Event()
seen = {}


def look_up_once():
    config = current
    host = config.host
    read_host.release()
    replaced.wait(timeout=5)
    seen["once"] = host, config.port


def look_up_twice():
    host = current.host
    read_host.release()
    replaced.wait(timeout=5)
    seen["twice"] = host, current.port


threads = [threading.Thread(target=reader) for reader in (look_up_once, look_up_twice)]
for thread in threads:
    thread.start()
for _ in threads:
    read_host.acquire(timeout=5)
current = Config("new", 2)
replaced.set()
for thread in threads:
    thread.join()
assert seen == {"once": ("old", 1), "twice": ("old", 2)}
assert current == ("new", 2)
print(dict(sorted(seen.items())))
