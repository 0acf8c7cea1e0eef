# tries: watch which files of the interpreter other snippets open
# full: passed
# gets-through-without: seccomp -> refuted
import ctypes
import os

library = ctypes.CDLL(None, use_errno=True)
descriptor = library.inotify_init1(0)
watched = library.inotify_add_watch(descriptor, os.fsencode(os.path.dirname(os.__file__)), 0x20)
assert (descriptor, watched) == (-1, -1)
