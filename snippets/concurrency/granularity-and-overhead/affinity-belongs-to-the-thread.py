import os
import threading

changed = threading.Event()
usable = os.sched_getaffinity(0)
assert 1 <= len(usable) <= os.cpu_count()
seen = {}


def look(name):
    if name == "started before":
        changed.wait(timeout=30)
    seen[name] = os.sched_getaffinity(0)


before, after = (threading.Thread(target=look, args=(f"started {when}",)) for when in ("before", "after"))
before.start()
os.sched_setaffinity(0, {min(usable)})
after.start()
after.join()
changed.set()
before.join()

assert os.sched_getaffinity(0) == {min(usable)}
assert [*seen.items()] == [("started after", {min(usable)}), ("started before", usable)]
assert getattr(os, "process_cpu_count", lambda: 1)() == 1
