# /// script
# dependencies = ["django"]
# ///
import threading

from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.locmem import LocMemCache

all_here = threading.Barrier(4)


class Watched(FileBasedCache):
    def has_key(self, key, version=None):
        found = super().has_key(key, version)
        all_here.wait()
        return found


def winners(cache):
    added = []

    def request():
        all_here.wait()
        added.append(cache.add("lock", 1))

    threads = [threading.Thread(target=request) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(added)


memory, files = LocMemCache("name", {}), Watched("cache", {})
in_memory, in_files = winners(memory), winners(files)
assert in_memory == [False, False, False, True]
assert in_files == [True, True, True, True]
assert (memory.get("lock"), FileBasedCache("cache", {}).get("lock")) == (1, 1)
print(in_memory)
