# /// script
# dependencies = ["django"]
# ///
import threading

from django.conf import settings
from django.core.cache import cache

settings.configure()
all_missed = threading.Barrier(4)
outcomes = []


def request():
    assert cache.get("report") is None
    all_missed.wait()
    if cache.add("lock", __name__):
        cache.set("report", "done")
        outcomes.append("computed")
    else:
        outcomes.append("waits")


threads = [threading.Thread(target=request) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(outcomes) == ["computed", "waits", "waits", "waits"]
assert cache.get("report") == "done"
print(sorted(outcomes))
