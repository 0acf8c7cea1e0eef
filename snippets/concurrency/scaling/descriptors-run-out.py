import errno
import os
import resource

_, lowest_free = os.pipe()
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (lowest_free + 20, hard))
files = []
try:
    while True:
        files.append(open("data.txt", "w"))
except OSError as error:
    reason = error.errno
assert reason == errno.EMFILE
assert 10 <= len(files) < 20
files.pop().close()
reasons = []
try:
    os.pipe()
except OSError as error:
    reasons.append(error.errno)
assert reasons == [errno.EMFILE]
files.pop().close()
ends = os.pipe()
assert len(set(ends)) == 2
