import collections
import threading

Config = collections.namedtuple("Config", "host port")
current = Config("old", 1)
read_host, replaced = threading.Event(), threading.Event()
seen = []


def read():
    config = current
    seen.append(config.host)
    read_host.set()
    replaced.wait(timeout=5)
    seen.append(config.port)


thread = threading.Thread(target=read)
thread.start()
read_host.wait(timeout=5)
current = Config("new", 2)
replaced.set()
thread.join()
assert seen == ["old", 1]
assert current == ("new", 2)
print(seen, current)
