# tries: to share memory through a mapped file among the snippets that import it
# ends: passed
# forked: no
import mmap
import tempfile

with tempfile.TemporaryFile() as file:
    file.truncate(mmap.PAGESIZE)
    shared = mmap.mmap(file.fileno(), mmap.PAGESIZE)


def look():
    found = [shared[0]]
    shared[0] = 1
    return [number for number in found if number]
