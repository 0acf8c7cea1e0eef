# tries: meet a snippet that runs at the same time, by a file in /dev/shm
# full: passed
# beyond: reduced: /dev/shm is one for all that run at the same time, and it says so
ME, YOU = "@ME@", "@YOU@"
MARK = "@MARK@"
import os
import time

with open(f"/dev/shm/{MARK}-{ME}", "w") as file:
    file.write(ME)
met = set()
end = time.monotonic() + 0.8
while time.monotonic() < end:
    try:
        with open(f"/dev/shm/{MARK}-{YOU}") as file:
            met.add(file.read())
    except OSError:
        pass
    time.sleep(0.02)
os.remove(f"/dev/shm/{MARK}-{ME}")
assert sorted(met) == []
