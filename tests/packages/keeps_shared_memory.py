# tries: to share memory among the snippets that import it
# ends: passed
# forked: no
import mmap

kept = mmap.mmap(-1, 4096)


def look():
    found = [kept[0]] if kept[0] else []
    kept[0] = 1
    return found
